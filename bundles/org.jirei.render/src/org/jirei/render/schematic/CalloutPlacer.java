/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.BELOW_WIDTH;
import static org.jirei.render.schematic.SchematicMetrics.GRID;
import static org.jirei.render.schematic.SchematicMetrics.LEADER_END_GAP;
import static org.jirei.render.schematic.SchematicMetrics.LEADER_END_GAP_FROM;
import static org.jirei.render.schematic.SchematicMetrics.LEADER_ZIGZAG_GAP;
import static org.jirei.render.schematic.SchematicMetrics.LINK_LABEL_FARTHEST;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_ASIDE;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_AT_SHORT_SEGMENT;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_DISTANCES;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_DISTANT;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_GAP;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_HALVED_FROM;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_OFF_MIDDLE;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_ROUNDS;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_SHARES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jirei.model.FlowLine;
import org.jirei.render.figure.Interruption;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.Point;

/** Puts texts beside the wires they belong to, where nothing else is. */
final class CalloutPlacer {

    private final Texts texts;
    private final Area sheet;
    private final Map<Wire, Route> routes;
    private final FreeRoom free;
    private double cost;

    /** A text to place: call-outs, or the label of a link. */
    private record Text(Wire wire, List<FlowLine> lines) {
    }

    CalloutPlacer(Blocks blocks, Map<Wire, Route> routes, Texts texts, Area sheet) {
        this.routes = routes;
        this.texts = texts;
        this.sheet = sheet;
        this.free = new FreeRoom(blocks, routes, sheet);
    }

    double cost() {
        return cost;
    }

    /** Returns what a text costs at least that has these forms. */
    static double least(List<Spot.Shape> shapes) {
        return TEXT_DISTANCES[0] * TEXT_DISTANT + shapes.stream().mapToDouble(Spot.Shape::cost).min().orElse(0);
    }

    /** Returns a place for every text, or {@code null} where one does not fit or all cost {@code most} or more. */
    List<Spot> place(boolean force, double most) {
        List<Text> order = new ArrayList<>();
        routes.keySet().stream().filter(wire -> !wire.told().isEmpty())
                .forEach(wire -> order.add(new Text(wire, wire.told())));
        routes.keySet().stream().filter(wire -> wire.isLink() && texts.isSeen(wire.link().label()))
                .forEach(wire -> order.add(new Text(wire, List.of())));
        for (int round = 0; round < TEXT_ROUNDS; round++) {
            free.clear();
            cost = 0;
            List<Spot> spots = new ArrayList<>();
            Text failed = null;
            for (Text text : order) {
                Interruption.check();
                Spot spot = best(text);
                if (spot == null) {
                    failed = text;
                    break;
                }
                add(spots, spot);
                if (cost >= most) {
                    return null;
                }
            }
            if (failed == null) {
                return spots;
            }
            if (!force && spots.isEmpty()) {
                return null;
            }
            order.remove(failed);
            if (failed.lines().size() > 1 && round >= TEXT_HALVED_FROM) {
                int half = failed.lines().size() / 2;
                order.add(0, new Text(failed.wire(), failed.lines().subList(0, half)));
                order.add(1, new Text(failed.wire(), failed.lines().subList(half, failed.lines().size())));
            } else {
                order.add(0, failed);
            }
        }
        return force ? forced(order) : null;
    }

    private void add(List<Spot> spots, Spot spot) {
        spots.add(spot);
        cost += spot.cost();
        free.add(spot);
    }

    /** Places what fits beside its wire and puts the rest in rows below the sheet, told with its way in words. */
    private List<Spot> forced(List<Text> order) {
        free.clear();
        List<Spot> spots = new ArrayList<>();
        double x = sheet.x();
        double y = sheet.bottom() + TEXT_GAP;
        double rowBottom = y;
        for (Text text : order) {
            Interruption.check();
            Spot spot = best(text);
            if (spot != null) {
                add(spots, spot);
                continue;
            }
            CalloutStack stack = CalloutStack.withWay(text.lines(), texts.labels(), BELOW_WIDTH);
            TextBlock label = text.wire().isLink() ? LinkLabel.of(text.wire().link().label()) : null;
            Spot.Shape shape = new Spot.Shape(label == null ? stack : null, label, 0);
            if (x > sheet.x() && x + shape.width() > sheet.right()) {
                x = sheet.x();
                y = rowBottom + TEXT_GAP;
            }
            spots.add(new Spot(text.wire(), text.lines(), shape, new Area(x, y, shape.width(), shape.height()), null,
                    null, 0));
            x += shape.width() + TEXT_GAP;
            rowBottom = Math.max(rowBottom, y + shape.height());
        }
        return spots;
    }

    private List<Spot.Shape> shapes(Text text) {
        return text.wire().isLink() ? texts.shapes(text.wire().link().label()) : texts.shapes(text.lines());
    }

    private Spot best(Text text) {
        Spot best = null;
        List<Route.Segment> segments = routes.get(text.wire()).segments();
        double longest = segments.stream().mapToDouble(Route.Segment::length).max().orElse(0);
        for (Spot.Shape shape : shapes(text)) {
            for (Route.Segment segment : segments) {
                best = best(best, text, shape, segment, longest);
            }
        }
        return best;
    }

    private Spot best(Spot before, Text text, Spot.Shape shape, Route.Segment segment, double longest) {
        Spot best = before;
        int steps = (int) Math.max(1, Math.floor(segment.length() / GRID));
        for (int step = 0; step <= steps; step++) {
            double share = (double) step / steps;
            if (!isClear(share, segment, text.wire())) {
                continue;
            }
            Point to = new Point(segment.from().x() + share * (segment.to().x() - segment.from().x()),
                    segment.from().y() + share * (segment.to().y() - segment.from().y()));
            double base = shape.cost() + Math.abs(share - 0.5) * segment.length() * TEXT_OFF_MIDDLE
                    + (longest - segment.length()) * TEXT_AT_SHORT_SEGMENT;
            for (double distance : TEXT_DISTANCES) {
                double cost = base + distance * TEXT_DISTANT;
                boolean mayBeBetter = best == null || cost < best.cost();
                if (mayBeBetter && (!text.wire().isLink() || distance <= LINK_LABEL_FARTHEST)) {
                    best = best(best, text, shape, to, segment.horizontal(), distance, cost);
                }
            }
        }
        return best;
    }

    /** Returns whether a leader can meet the wire there, clear of its ends and of the zigzag of an attack. */
    private static boolean isClear(double share, Route.Segment segment, Wire wire) {
        double length = segment.length();
        boolean atEnd = length > LEADER_END_GAP_FROM && Math.min(share, 1 - share) * length < LEADER_END_GAP;
        boolean atZigzag = wire.isAttack() && Math.abs(share - ArrowShape.ZIGZAG_AT) * length < LEADER_ZIGZAG_GAP;
        return !atEnd && !atZigzag;
    }

    /** Tries both sides of the wire, the text more or less to one side of its leader. */
    private Spot best(Spot before, Text text, Spot.Shape shape, Point to, boolean horizontal, double distance,
            double base) {
        Spot best = before;
        double along = horizontal ? shape.width() : shape.height();
        double across = horizontal ? shape.height() : shape.width();
        for (int side = -1; side <= 1; side += 2) {
            double near = (horizontal ? to.y() : to.x()) + side * distance;
            double low = side > 0 ? near : near - across;
            Point from = horizontal ? new Point(to.x(), near) : new Point(near, to.y());
            for (double share : TEXT_SHARES) {
                double start = Math.round((horizontal ? to.x() : to.y()) - share * along);
                Area area = horizontal ? new Area(start, low, along, across) : new Area(low, start, across, along);
                double cost = base + Math.abs(share - 0.5) * TEXT_ASIDE;
                double crossed = best != null && cost >= best.cost() ? -1 : free.cost(area, from, to, text.wire());
                if (crossed >= 0 && (best == null || cost + crossed < best.cost())) {
                    best = new Spot(text.wire(), text.lines(), shape, area, from, to, cost + crossed);
                }
            }
        }
        return best;
    }
}
