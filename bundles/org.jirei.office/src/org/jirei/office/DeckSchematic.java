/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jirei.render.scene.Extent;
import org.jirei.render.scene.Look;
import org.jirei.render.scene.Paper;
import org.jirei.render.scene.Pictogram;
import org.jirei.render.scene.PictogramStrokes;
import org.jirei.render.scene.Point;
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

/**
 * Draws a schematic with a slide's own shapes: boxes hold their texts, what belongs together is grouped, and wires are
 * connectors or paths with arrowheads.
 */
final class DeckSchematic {

    /** From the edge of the letters to that of their line, as a share of what a line is higher than its letters. */
    private static final double ABOVE_LETTERS = 0.6;
    /** What fonts for Japanese leave above the letters of a line, in em. */
    private static final double OWN_LEADING_EM = 0.17;
    private static final String ARROW_AT_START = "<a:headEnd type=\"triangle\" w=\"med\" len=\"med\"/>";
    private static final String ARROW_AT_END = "<a:tailEnd type=\"triangle\" w=\"med\" len=\"med\"/>";

    private final Scene scene;
    private final SlideShapes shapes;
    private final double x;
    private final double y;
    private final double scale;
    private final WireGlue glue;
    private final Map<SceneItem, Wire> wires = new LinkedHashMap<>();
    private final List<Polygon> heads = new ArrayList<>();

    /** A wire up to the tips of its arrowheads, and the boxes that it is glued to. */
    private record Wire(List<Point> points, String ends, Optional<GlueSites.Site> from, Optional<GlueSites.Site> to) {
    }

    private DeckSchematic(Scene scene, SlideShapes shapes, double x, double y, double scale) {
        this.scene = scene;
        this.shapes = shapes;
        this.x = x;
        this.y = y;
        this.scale = scale;
        this.glue = new WireGlue(scene.items(), shapes::newId);
    }

    /** Draws {@code scene} with its upper left corner at a place, {@code scale} times as large. */
    static void draw(Scene scene, SlideShapes shapes, double x, double y, double scale) {
        DeckSchematic drawing = new DeckSchematic(scene, shapes, x, y, scale);
        drawing.findWires(scene.items());
        drawing.drawAll(scene.items());
    }

    private void findWires(List<SceneItem> items) {
        List<Polygon> tips = items.stream().filter(Polygon.class::isInstance).map(Polygon.class::cast).toList();
        for (SceneItem item : items) {
            if (item instanceof Group group) {
                findWires(group.items());
            } else if (item instanceof Polyline line) {
                wires.put(line, wire(line, tips));
            } else if (item instanceof Line line && line.style() == Style.LEADER) {
                wires.put(line, glued(ends(line), ""));
            }
        }
    }

    private Wire wire(Polyline line, List<Polygon> tips) {
        List<Point> points = new ArrayList<>(line.points());
        String ends = "";
        for (Polygon tip : tips) {
            if (isBase(tip, points.getFirst())) {
                points.set(0, tip.points().getFirst());
                ends = ARROW_AT_START + ends;
                heads.add(tip);
            } else if (isBase(tip, points.getLast())) {
                points.set(points.size() - 1, tip.points().getFirst());
                ends += ARROW_AT_END;
                heads.add(tip);
            }
        }
        return glued(points, ends);
    }

    private static List<Point> ends(Line line) {
        return List.of(new Point(line.x1(), line.y1()), new Point(line.x2(), line.y2()));
    }

    private Wire loose(Line line) {
        return new Wire(ends(line).stream().map(this::placed).toList(), "", Optional.empty(), Optional.empty());
    }

    /** What bends is not glued: LibreOffice finds a way of its own for every connector that does. */
    private Wire glued(List<Point> points, String ends) {
        boolean straight = points.size() == 2;
        return new Wire(points.stream().map(this::placed).toList(), ends,
                straight ? glue.glue(points.getFirst()) : Optional.empty(),
                straight ? glue.glue(points.getLast()) : Optional.empty());
    }

    /** Returns whether {@code end} is the middle of the edge that is opposite to the arrowhead's tip. */
    private static boolean isBase(Polygon tip, Point end) {
        Point one = tip.points().get(1);
        Point other = tip.points().getLast();
        return Math.hypot((one.x() + other.x()) / 2 - end.x(), (one.y() + other.y()) / 2 - end.y()) < 1;
    }

    private void drawAll(List<SceneItem> items) {
        List<SceneItem> loose = items.stream().filter(item -> !(item instanceof Group)).toList();
        drawTogether(loose);
        for (SceneItem item : items) {
            if (item instanceof Group group) {
                draw(group);
            }
        }
    }

    private void draw(Group group) {
        if (group.items().stream().anyMatch(Group.class::isInstance)) {
            drawAll(group.items());
            return;
        }
        List<SceneItem> wiring = group.items().stream().filter(DeckSchematic::isWiring).toList();
        List<SceneItem> told = group.items().stream().filter(item -> !isWiring(item)).toList();
        drawTogether(wiring);
        if (told.stream().filter(item -> !(item instanceof TextLine)).count() < 2) {
            drawTogether(told);
            return;
        }
        Extent place = told.stream().map(Extent::of).reduce(Extent::with).orElseThrow();
        shapes.beginGroup(name(told), group.label(), placed(place));
        drawTogether(told);
        shapes.endGroup();
    }

    private static boolean isWiring(SceneItem item) {
        return switch (item) {
            case Polyline line -> true;
            case Polygon tip -> true;
            case Line line -> true;
            case Box box -> box.style() == Style.STEP_JOIN || box.style() == Style.ACTION_JOIN;
            default -> false;
        };
    }

    private void drawTogether(List<SceneItem> items) {
        List<TextLine> texts = new ArrayList<>(items.stream().filter(TextLine.class::isInstance)
                .map(TextLine.class::cast).toList());
        for (SceneItem item : items) {
            switch (item) {
                case Box box -> draw(box, taken(texts, box));
                case Line line -> draw(wires.getOrDefault(line, loose(line)), look(line.style()));
                case Polyline line -> draw(wires.get(line), look(line.style()));
                case Polygon shape -> {
                    if (!heads.contains(shape)) {
                        shapes.addPath("", List.of(shape.points().stream().map(this::placed).toList()), true,
                                look(shape.style()), scale, "");
                    }
                }
                case Icon icon -> draw(icon);
                case TextLine line -> { }
                case Group group -> { }
            }
        }
        drawAlone(texts);
    }

    private void draw(Wire wire, Look look) {
        if (wire.points().size() == 2) {
            shapes.addConnector(wire.points().getFirst(), wire.points().getLast(), wire.from(), wire.to(), look, scale,
                    wire.ends());
        } else {
            shapes.addPath("", List.of(wire.points()), false, look, scale, wire.ends());
        }
    }

    private void draw(Box box, List<TextLine> lines) {
        if (box.style() == Style.SHEET || box.style() == Style.BOUNDARY) {
            return;
        }
        shapes.addBox(text(lines), placed(Extent.of(box)), box.radius() * scale, glue.of(box), look(box.style()),
                scale, lines.isEmpty() ? ShapeText.NONE : inside(lines, box));
    }

    private ShapeText inside(List<TextLine> lines, Box box) {
        boolean centred = box.style() == Style.STEP_BADGE || box.style() == Style.ACTION_BADGE;
        TextLine first = lines.getFirst();
        double leading = leading(lines);
        double above = leading > 0 ? (leading - first.fontSize()) * ABOVE_LETTERS : first.fontSize() * OWN_LEADING_EM;
        return new ShapeText(lines.stream().map(TextLine::text).toList(),
                centred ? 0 : (first.x() - box.x()) * scale,
                centred ? 0 : Math.max(0, first.top() - box.y() - above) * scale, first.fontSize() * scale,
                leading * scale, look(first.style()).bold(), SlideShapes.code(look(first.style()).fill()), centred, true);
    }

    private static double leading(List<TextLine> lines) {
        return lines.size() < 2 ? 0 : lines.get(1).baseline() - lines.get(0).baseline();
    }

    /** Takes the lines out of {@code texts} that stand in {@code box} and are its own. */
    private static List<TextLine> taken(List<TextLine> texts, Box box) {
        Extent place = Extent.of(box);
        List<TextLine> taken = texts.stream().filter(line -> holder(line.style()) == kind(box.style())
                && place.contains(line.x() + line.width() / 2, line.top() + line.fontSize() / 2)).toList();
        texts.removeAll(taken);
        return taken;
    }

    private static Style holder(Style text) {
        return switch (text) {
            case HEAD_LABEL -> Style.NODE;
            case BOUNDARY_LABEL -> Style.BOUNDARY_HEAD;
            case STEP_BADGE_NUMBER -> Style.STEP_BADGE;
            case ACTION_BADGE_NUMBER -> Style.ACTION_BADGE;
            case SENTENCE -> Style.CALLOUT_STEP;
            case NOTE_LABEL -> Style.NOTE;
            default -> null;
        };
    }

    private static Style kind(Style box) {
        return box == Style.CALLOUT_ACTION ? Style.CALLOUT_STEP : box;
    }

    /** Lines of the same kind right below each other are one text. */
    private void drawAlone(List<TextLine> lines) {
        for (int start = 0; start < lines.size();) {
            int end = start + 1;
            while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end))) {
                end++;
            }
            drawText(lines.subList(start, end));
            start = end;
        }
    }

    private static boolean goesOn(TextLine above, TextLine line) {
        return above.style() == line.style() && line.baseline() > above.baseline()
                && line.baseline() - above.baseline() < 2 * line.fontSize() && line.x() < above.right()
                && above.x() < line.right();
    }

    private void drawText(List<TextLine> lines) {
        Extent place = lines.stream().map(Extent::of).reduce(Extent::with).orElseThrow();
        Look look = look(lines.getFirst().style());
        Look frame = new Look(Look.NONE, Look.NONE, 0, List.of(), false, false);
        double fontSize = lines.getFirst().fontSize() * scale;
        ShapeText told = new ShapeText(lines.stream().map(TextLine::text).toList(), 0, 0, fontSize,
                leading(lines) * scale, look.bold(), SlideShapes.code(look.fill()), true, false);
        shapes.addBox(text(lines), placed(place), 0, Optional.empty(), frame, scale, told);
    }

    private void draw(Icon icon) {
        double unit = icon.size() / Pictogram.FIELD;
        List<List<Point>> strokes = PictogramStrokes.of(icon.pictogram()).stream().map(stroke -> stroke.stream()
                .map(point -> placed(new Point(icon.x() + point.x() * unit, icon.y() + point.y() * unit))).toList())
                .toList();
        shapes.addPath("", strokes, false, look(icon.style()), scale * unit, "");
    }

    private static String name(List<SceneItem> items) {
        return text(items.stream().filter(TextLine.class::isInstance).map(TextLine.class::cast).toList());
    }

    private static String text(List<TextLine> lines) {
        return String.join("", lines.stream().map(TextLine::text).toList());
    }

    private static Look look(Style style) {
        return Look.of(style, Paper.LIGHT);
    }

    private Point placed(Point point) {
        return new Point(x + point.x() * scale, y + point.y() * scale);
    }

    private Extent placed(Extent extent) {
        return new Extent(x + extent.x() * scale, y + extent.y() * scale, extent.width() * scale,
                extent.height() * scale);
    }
}
