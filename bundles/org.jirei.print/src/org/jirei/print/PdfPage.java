/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.apache.pdfbox.cos.COSInteger;
import org.jirei.render.scene.Look;
import org.jirei.render.scene.Paper;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Icon;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polygon;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;

/** Draws the items of one scene, in their order, as PDF operators. */
final class PdfPage {

    /** Strokes meet in a point up to this many times their width, as SVG has it. */
    private static final double MITER_LIMIT = 4;
    private static final double ROUND = 1;

    private final Paper paper;
    private final PdfText text;
    private final PdfContent content;

    private PdfPage(Paper paper, PdfText text, PdfContent content) {
        this.paper = paper;
        this.text = text;
        this.content = content;
    }

    /**
     * Returns the content stream of {@code scene}.
     *
     * @param unit points for each px; the page is as large as the scene
     */
    static byte[] content(Scene scene, Paper paper, PdfText text, double unit) {
        PdfContent content = new PdfContent();
        begin(content, scene.height(), unit);
        draw(scene, paper, text, content);
        return content.bytes();
    }

    /** Makes lengths be counted as in a scene from here on: in px, y down from the page's upper edge. */
    static void begin(PdfContent content, double height, double unit) {
        content.add("cm", unit, 0, 0, -unit, 0, height * unit).add("M", MITER_LIMIT);
    }

    /** Draws {@code scene} into what has begun as a page. */
    static void draw(Scene scene, Paper paper, PdfText text, PdfContent content) {
        PdfPage page = new PdfPage(paper, text, content);
        scene.items().forEach(page::item);
    }

    private void item(SceneItem item) {
        switch (item) {
            case Group group -> group.items().forEach(this::item);
            case Box box -> shape(SceneShapes.of(box), box.style());
            case Line line -> shape(SceneShapes.of(line), line.style());
            case Polyline polyline -> shape(SceneShapes.through(polyline.points(), false), polyline.style());
            case Polygon polygon -> shape(SceneShapes.through(polygon.points(), true), polygon.style());
            case Icon icon -> icon(icon);
            case TextLine line -> text.draw(line, Look.of(line.style(), paper), content);
        }
    }

    private void icon(Icon icon) {
        AffineTransform place = SceneShapes.placeOf(icon);
        content.add("q");
        content.add("cm", place.getScaleX(), 0, 0, place.getScaleY(), place.getTranslateX(), place.getTranslateY());
        shape(SceneShapes.of(icon.pictogram()), icon.style());
        content.add("Q");
    }

    private void shape(Shape shape, Style style) {
        Look look = Look.of(style, paper);
        if (!look.hasFill() && !look.hasStroke()) {
            return;
        }
        content.add("q");
        if (look.hasFill()) {
            content.colour("rg", look.fill());
        }
        if (look.hasStroke()) {
            pen(look);
        }
        content.path(shape);
        content.add(look.hasFill() && look.hasStroke() ? "B" : look.hasFill() ? "f" : "S");
        content.add("Q");
    }

    private void pen(Look look) {
        content.colour("RG", look.stroke());
        content.add("w", look.strokeWidth());
        if (look.round()) {
            content.add("J", ROUND).add("j", ROUND);
        }
        if (!look.dash().isEmpty()) {
            content.add("d", PdfContent.numbers(look.dash().stream().mapToDouble(Double::doubleValue).toArray()),
                    COSInteger.ZERO);
        }
    }
}
