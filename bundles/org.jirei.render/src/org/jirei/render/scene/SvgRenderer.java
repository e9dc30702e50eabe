/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Optional<String> styleSheet;
    private final Optional<TextOutlines> outlines;
    private final Map<String, String> links;

    private SvgRenderer(Optional<String> styleSheet, Optional<TextOutlines> outlines, Map<String, String> links) {
        this.styleSheet = styleSheet;
        this.outlines = outlines;
        this.links = links;
    }

    /** Returns {@code scene} as an SVG document that is light or dark as its reader's system asks for. */
    public static String svg(Scene scene) {
        return svg(scene, Theme.AUTO);
    }

    /** Returns {@code scene} as an SVG document, to be written as UTF-8; lines end in LF. */
    public static String svg(Scene scene, Theme theme) {
        return new SvgRenderer(Optional.of(StyleSheet.of(theme)), Optional.empty(), Map.of()).document(scene);
    }

    /**
     * Returns {@code scene} as {@link #svg} does, but for a page that has the {@link #styleSheet} already.
     *
     * @param links where groups lead to, by their ids; the text in such a group names the link
     */
    public static String embedded(Scene scene, Map<String, String> links) {
        return new SvgRenderer(Optional.empty(), Optional.empty(), links).document(scene);
    }

    /** Returns the CSS that all figures share. */
    public static String styleSheet(Theme theme) {
        return StyleSheet.of(theme);
    }

    /** Returns {@code scene} as an SVG document without any text: letters are shapes that {@code outlines} tells. */
    public static String outlined(Scene scene, Theme theme, TextOutlines outlines) {
        return new SvgRenderer(Optional.of(StyleSheet.of(theme)), Optional.of(outlines), Map.of()).document(scene);
    }

    private String document(Scene scene) {
        String titleId = scene.name() + "-title";
        String descriptionId = scene.name() + "-description";
        out.start("svg").attribute("xmlns", SVG_NAMESPACE)
                .attribute("width", scene.width()).attribute("height", scene.height())
                .attribute("viewBox", "0 0 " + Decimal.of(scene.width()) + " " + Decimal.of(scene.height()))
                .attribute("xml:lang", scene.language());
        if (styleSheet.isPresent()) {
            // Programs that show a figure alone may know this one only; inside HTML it is not allowed.
            out.attribute("lang", scene.language());
        }
        out.attribute("role", "graphics-document").attribute("aria-labelledby", titleId)
                .attribute("aria-describedby", descriptionId);
        out.start("title").attribute("id", titleId).textAndEnd(scene.title());
        out.start("desc").attribute("id", descriptionId).textAndEnd(scene.description());
        styleSheet.ifPresent(rules -> out.start("style").textAndEnd(rules));
        scene.items().forEach(this::item);
        out.end();
        return out.written();
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
        switch (group.role()) {
            case LIST -> out.attribute("role", "list").attribute("aria-label", group.label());
            case ITEM -> out.attribute("role", "listitem").attribute("aria-label", group.label());
            case NONE -> {
            }
        }
        String link = links.get(group.id());
        if (link != null) {
            out.start("a").attribute("href", link);
        }
        group.items().forEach(this::item);
        if (link != null) {
            out.end();
        }
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
        outlines.ifPresentOrElse(letters -> shapes(text, letters), () -> letters(text));
    }

    private void shapes(TextLine text, TextOutlines letters) {
        boolean bold = Look.of(text.style(), Paper.LIGHT).bold();
        styled("path", text.style()).attribute("d", letters.path(text, bold)).end();
    }

    private void letters(TextLine text) {
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
        return out.start(element).attribute("class", StyleSheet.className(style));
    }
}
