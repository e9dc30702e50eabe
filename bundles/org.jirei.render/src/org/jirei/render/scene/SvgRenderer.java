/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.List;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Icon;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polygon;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.SceneItem.TextLine;

/**
 * Draws a scene as SVG 1.1: text is text, looks are classes of one style sheet, and there is neither script nor
 * anything that would be fetched. The same scene always gives the same characters.
 */
public final class SvgRenderer {

    private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";

    private final SvgWriter out = new SvgWriter();

    private SvgRenderer() {
    }

    /** Returns {@code scene} as an SVG document, to be written as UTF-8; lines end in LF. */
    public static String svg(Scene scene) {
        SvgRenderer renderer = new SvgRenderer();
        renderer.document(scene);
        return renderer.out.written();
    }

    private void document(Scene scene) {
        String titleId = scene.name() + "-title";
        String descriptionId = scene.name() + "-description";
        out.start("svg").attribute("xmlns", SVG_NAMESPACE)
                .attribute("width", scene.width()).attribute("height", scene.height())
                .attribute("viewBox", "0 0 " + Decimal.of(scene.width()) + " " + Decimal.of(scene.height()))
                .attribute("xml:lang", scene.language()).attribute("lang", scene.language())
                .attribute("role", "img").attribute("aria-labelledby", titleId)
                .attribute("aria-describedby", descriptionId);
        out.start("title").attribute("id", titleId).textAndEnd(scene.title());
        out.start("desc").attribute("id", descriptionId).textAndEnd(scene.description());
        out.start("style").textAndEnd(Theme.styleSheet());
        scene.items().forEach(this::item);
        out.end();
    }

    private void item(SceneItem item) {
        switch (item) {
            case Group group -> group(group);
            case Box box -> box(box);
            case Line line -> line(line);
            case Polyline polyline -> points("polyline", polyline.points(), polyline.style());
            case Polygon polygon -> points("polygon", polygon.points(), polygon.style());
            case TextLine text -> text(text);
            case Icon icon -> icon(icon);
        }
    }

    private void group(Group group) {
        out.start("g").attribute("id", group.id());
        group.items().forEach(this::item);
        out.end();
    }

    private void box(Box box) {
        styled("rect", box.style()).attribute("x", box.x()).attribute("y", box.y())
                .attribute("width", box.width()).attribute("height", box.height());
        if (box.radius() > 0) {
            out.attribute("rx", box.radius());
        }
        out.end();
    }

    private void line(Line line) {
        styled("line", line.style()).attribute("x1", line.x1()).attribute("y1", line.y1())
                .attribute("x2", line.x2()).attribute("y2", line.y2()).end();
    }

    private void points(String element, List<Point> points, Style style) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? "" : " ");
            Decimal.append(path, point.x()).append(',');
            Decimal.append(path, point.y());
        }
        styled(element, style).attribute("points", path.toString()).end();
    }

    private void text(TextLine text) {
        styled("text", text.style()).attribute("x", text.x()).attribute("y", text.baseline())
                .attribute("font-size", text.fontSize());
        if (text.text().codePointCount(0, text.text().length()) > 1) {
            out.attribute("textLength", text.width()).attribute("lengthAdjust", "spacingAndGlyphs");
        }
        out.textAndEnd(text.text());
    }

    private void icon(Icon icon) {
        double scale = icon.size() / Pictogram.FIELD;
        String place = "translate(" + Decimal.of(icon.x()) + " " + Decimal.of(icon.y()) + ")";
        styled("path", icon.style()).attribute("d", icon.pictogram().path())
                .attribute("transform", place + " scale(" + Decimal.of(scale) + ")").end();
    }

    private SvgWriter styled(String element, Style style) {
        return out.start(element).attribute("class", Theme.className(style));
    }
}
