/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.CALLOUT_WIDTHS;
import static org.jirei.render.schematic.SchematicMetrics.GRID;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.FlowLine;
import org.jirei.model.Labels;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.Point;

/** Puts texts beside the wires they belong to, where nothing else is. */
final class CalloutPlacer {

    private static final double[] DISTANCES = {7, 13, 19, 31, 49, 73, 103, 139};
    private static final double[] SHARES = {0.5, 0.25, 0.75, 0.06, 0.94};
    private static final double TEXT_GAP = 6;
    private static final double WIRE_GAP = 4;
    private static final double BROKEN_WORD = 40;
    private static final double UNPLEASANT = 6;
    private static final double PLEASANT_PROPORTION = 2.2;
    private static final double ROOM_FOR_ONE = 1_500;
    private static final double ATTACK_GAP = 9;
    private static final double LEADER_GAP = 2;
    private static final double LEADER_CROSSES = 60;
    private static final int ROUNDS = 6;
    private static final double LEADERS_CROSS = 90;
    private static final double BELOW_WIDTH = 290;

    private final Blocks blocks;
    private final Labels labels;
    private final Area sheet;
    private final Map<Wire, Route> routes;
    private final List<Area> solids = new ArrayList<>();
    private final List<Area> edges = new ArrayList<>();
    private final Raster taken;
    private final Map<Wire, List<Area>> wireAreas = new LinkedHashMap<>();
    private final List<Area> texts = new ArrayList<>();
    private final List<Area> leaders = new ArrayList<>();
    private final Map<Text, List<Spot.Shape>> shapes = new LinkedHashMap<>();
    private double cost;

    /** A text to place: call-outs, or the label of a link. */
    private record Text(Wire wire, List<FlowLine> lines) {
    }

    CalloutPlacer(Blocks blocks, Map<Wire, Route> routes, Labels labels, Area sheet) {
        this.blocks = blocks;
        this.routes = routes;
        this.labels = labels;
        this.sheet = sheet;
        blocks.cards().forEach(card -> solids.add(card.area().grown(TEXT_GAP)));
        for (Block boundary : blocks.boundaries()) {
            Area area = boundary.area();
            solids.add(boundary.frame().titleArea(area).grown(3));
            edges.add(new Area(area.x() - 4, area.y(), 8, area.height()));
            edges.add(new Area(area.right() - 4, area.y(), 8, area.height()));
            edges.add(new Area(area.x(), area.y() - 4, area.width(), 8));
            edges.add(new Area(area.x(), area.bottom() - 4, area.width(), 8));
        }
        routes.forEach((wire, route) -> wireAreas.put(wire,
                route.segments().stream().map(segment -> segment.area(gap(wire))).toList()));
        taken = new Raster(sheet);
        solids.forEach(taken::take);
        edges.forEach(taken::take);
        wireAreas.values().forEach(areas -> areas.forEach(taken::take));
    }

    private static double gap(Wire wire) {
        return wire.isAttack() ? ATTACK_GAP : WIRE_GAP;
    }

    double cost() {
        return cost;
    }

    /** Returns a place for every text, or {@code null} where one does not fit. */
    List<Spot> place(boolean force) {
        List<Text> order = new ArrayList<>();
        routes.keySet().stream().filter(wire -> !wire.told().isEmpty())
                .forEach(wire -> order.add(new Text(wire, wire.told())));
        routes.keySet().stream().filter(wire -> wire.isLink() && !wire.link().label().isBlank())
                .forEach(wire -> order.add(new Text(wire, List.of())));
        for (int round = 0; round < ROUNDS; round++) {
            texts.clear();
            leaders.clear();
            cost = 0;
            List<Spot> spots = new ArrayList<>();
            Text failed = null;
            for (Text text : order) {
                Spot spot = best(text);
                if (spot == null) {
                    failed = text;
                    break;
                }
                add(spots, spot);
            }
            if (failed == null) {
                return spots;
            }
            if (!force && spots.isEmpty()) {
                return null;
            }
            order.remove(failed);
            if (failed.lines().size() > 1 && round > 2) {
                order.add(0, new Text(failed.wire(), failed.lines().subList(0, failed.lines().size() / 2)));
                order.add(1, new Text(failed.wire(), failed.lines().subList(failed.lines().size() / 2, failed.lines().size())));
            } else {
                order.add(0, failed);
            }
        }
        return force ? forced(order) : null;
    }

    private void add(List<Spot> spots, Spot spot) {
        spots.add(spot);
        cost += spot.cost();
        texts.add(spot.area().grown(TEXT_GAP));
        leaders.add(new Route.Segment(spot.from(), spot.to()).area(1));
    }

    /** Places what fits beside its wire and puts the rest in rows below the sheet, told with its way in words. */
    private List<Spot> forced(List<Text> order) {
        texts.clear();
        leaders.clear();
        List<Spot> spots = new ArrayList<>();
        double x = sheet.x();
        double y = sheet.bottom() + TEXT_GAP;
        double rowBottom = y;
        for (Text text : order) {
            Spot spot = best(text);
            if (spot != null) {
                add(spots, spot);
                continue;
            }
            CalloutStack stack = CalloutStack.withWay(text.lines(), labels, BELOW_WIDTH);
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
        return shapes.computeIfAbsent(text, unused -> {
            List<Spot.Shape> all = new ArrayList<>();
            if (text.wire().isLink()) {
                all.add(new Spot.Shape(null, LinkLabel.of(text.wire().link().label()), 0));
                return all;
            }
            for (double width : CALLOUT_WIDTHS) {
                CalloutStack stack = CalloutStack.of(text.lines(), labels, width);
                all.add(new Spot.Shape(stack, null, cost(stack)));
            }
            return all;
        });
    }

    /** Returns what a form costs by its looks: words stay whole, proportions are pleasant, little room is taken. */
    private static double cost(CalloutStack stack) {
        return BROKEN_WORD * stack.brokenWords()
                + UNPLEASANT * Math.abs(stack.width() / stack.height() - PLEASANT_PROPORTION)
                + stack.width() * stack.height() / ROOM_FOR_ONE;
    }

    private Spot best(Text text) {
        Spot best = null;
        Route route = routes.get(text.wire());
        double longest = route.segments().stream().mapToDouble(Route.Segment::length).max().orElse(0);
        for (Spot.Shape shape : shapes(text)) {
            double walked = 0;
            for (Route.Segment segment : route.segments()) {
                best = best(best, text, shape, segment, longest);
                walked += segment.length();
            }
        }
        return best;
    }

    private Spot best(Spot before, Text text, Spot.Shape shape, Route.Segment segment, double longest) {
        Spot best = before;
        boolean horizontal = segment.horizontal();
        int steps = (int) Math.max(1, Math.floor(segment.length() / GRID));
        double along = horizontal ? shape.width() : shape.height();
        double across = horizontal ? shape.height() : shape.width();
        for (int step = 0; step <= steps; step++) {
            double t = (double) step / steps;
            if (segment.length() > 40 && (t * segment.length() < 16 || (1 - t) * segment.length() < 16)) {
                continue;
            }
            if (text.wire().isAttack() && Math.abs(t - ArrowShape.ZIGZAG_AT) * segment.length() < 20) {
                continue;
            }
            double x = segment.from().x() + t * (segment.to().x() - segment.from().x());
            double y = segment.from().y() + t * (segment.to().y() - segment.from().y());
            for (double distance : DISTANCES) {
                double base = shape.cost() + distance * 1.1 + Math.abs(t - 0.5) * segment.length() * 0.15
                        + (longest - segment.length()) * 0.1;
                if (best != null && base >= best.cost() || text.wire().isLink() && distance > 31) {
                    continue;
                }
                for (int side = -1; side <= 1; side += 2) {
                    for (double share : SHARES) {
                        double start = (horizontal ? x : y) - share * along;
                        double near = (horizontal ? y : x) + side * distance;
                        double low = side > 0 ? near : near - across;
                        Area area = horizontal ? new Area(Math.round(start), low, along, across)
                                : new Area(low, Math.round(start), across, along);
                        double cost = base + Math.abs(share - 0.5) * 12 + (side > 0 ? 0 : 0.5);
                        if (best != null && cost >= best.cost()) {
                            continue;
                        }
                        Point to = new Point(x, y);
                        Point from = horizontal ? new Point(x, near) : new Point(near, y);
                        double obstacles = obstacles(area, from, to, text.wire());
                        if (obstacles >= 0 && (best == null || cost + obstacles < best.cost())) {
                            best = new Spot(text.wire(), text.lines(), shape, area, from, to, cost + obstacles);
                        }
                    }
                }
            }
        }
        return best;
    }

    /** Returns what stands in the way as a cost; negative where the text cannot stand there. */
    private double obstacles(Area area, Point from, Point to, Wire own) {
        if (!sheet.contains(area) || !taken.isFree(area) || overlapsAny(texts, area) || overlapsAny(leaders, area)) {
            return -1;
        }
        Area leader = new Route.Segment(from, to).area(LEADER_GAP);
        if (overlapsAny(solids, leader) || overlapsAny(texts, leader)) {
            return -1;
        }
        double cost = 0;
        for (Area other : leaders) {
            cost += other.overlaps(leader) ? LEADERS_CROSS : 0;
        }
        for (Map.Entry<Wire, List<Area>> wire : wireAreas.entrySet()) {
            if (wire.getKey() != own && overlapsAny(wire.getValue(), leader)) {
                cost += LEADER_CROSSES;
            }
        }
        return cost;
    }

    private static boolean overlapsAny(List<Area> areas, Area area) {
        for (Area other : areas) {
            if (other.overlaps(area)) {
                return true;
            }
        }
        return false;
    }
}
