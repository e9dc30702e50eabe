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
import static org.jirei.render.schematic.SchematicMetrics.TEXT_DISTANCES;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_DISTANT;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_GAP;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_HALVED_FROM;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_ROUNDS;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_SHARES;

import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<Text, List<Foot>> feetOfTexts = new HashMap<>();
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
        List<Spot.Shape> shapes = shapes(text);
        List<Foot> feet = feetOfTexts.computeIfAbsent(text, asked -> feet(asked.wire(), shapes));
        Spot best = null;
        for (Spot.Shape shape : shapes) {
            for (Foot foot : feet) {
                best = best(best, text, shape, foot);
            }
        }
        return best;
    }

    private Spot best(Spot before, Text text, Spot.Shape shape, Foot foot) {
        Spot best = before;
        double base = foot.cost(shape.cost());
        double farthest = text.wire().isLink() ? LINK_LABEL_FARTHEST : Double.MAX_VALUE;
        for (int distance = 0; distance < TEXT_DISTANCES.length && TEXT_DISTANCES[distance] <= farthest; distance++) {
            double cost = base + TEXT_DISTANCES[distance] * TEXT_DISTANT;
            if (best != null && cost >= best.cost()) {
                break;
            }
            best = best(best, text, shape, foot, distance, cost);
        }
        return best;
    }

    /** Returns where leaders can meet {@code wire} from a text that has these forms. */
    private List<Foot> feet(Wire wire, List<Spot.Shape> shapes) {
        List<Foot> feet = new ArrayList<>();
        List<Route.Segment> segments = routes.get(wire).segments();
        Area least = new Area(0, 0, shapes.stream().mapToDouble(Spot.Shape::width).min().orElse(0),
                shapes.stream().mapToDouble(Spot.Shape::height).min().orElse(0));
        double longest = segments.stream().mapToDouble(Route.Segment::length).max().orElse(0);
        for (Route.Segment segment : segments) {
            int steps = (int) Math.max(1, Math.floor(segment.length() / GRID));
            for (int step = 0; step <= steps; step++) {
                double share = (double) step / steps;
                if (isClear(share, segment, wire)) {
                    feet.add(new Foot(wire, segment, share, longest, least, free));
                }
            }
        }
        return feet;
    }

    /** Returns whether a leader can meet the wire there, clear of its ends and of the zigzag of an attack. */
    private static boolean isClear(double share, Route.Segment segment, Wire wire) {
        double length = segment.length();
        boolean atEnd = length > LEADER_END_GAP_FROM && Math.min(share, 1 - share) * length < LEADER_END_GAP;
        boolean atZigzag = wire.isAttack() && Math.abs(share - ArrowShape.ZIGZAG_AT) * length < LEADER_ZIGZAG_GAP;
        return !atEnd && !atZigzag;
    }

    /** Tries both sides of the wire, the text more or less to one side of its leader. */
    private Spot best(Spot before, Text text, Spot.Shape shape, Foot foot, int distance, double base) {
        Spot best = before;
        for (int side = -1; side <= 1; side += 2) {
            int open = foot.open(distance, side);
            for (int share = 0; open >> share > 0; share++) {
                double aside = base + Math.abs(TEXT_SHARES[share] - 0.5) * TEXT_ASIDE;
                if ((open >> share & 1) == 1 && (best == null || aside < best.cost())) {
                    best = best(best, text, shape, foot, distance, side, share, aside);
                }
            }
        }
        return best;
    }

    private Spot best(Spot before, Text text, Spot.Shape shape, Foot foot, int distance, int side, int share,
            double base) {
        double most = before == null ? Double.MAX_VALUE : before.cost();
        double crossed = foot.crossed(distance, side);
        if (crossed < 0 || base + crossed >= most) {
            return before;
        }
        Area area = foot.area(distance, side, TEXT_SHARES[share], shape);
        if (!free.isFree(area)) {
            return before;
        }
        Point from = foot.leaderFrom(distance, side);
        double crossedOfTexts = free.crossedOfTexts(from, foot.at());
        double cost = base + (crossed + crossedOfTexts);
        return crossedOfTexts < 0 || cost >= most ? before
                : new Spot(text.wire(), text.lines(), shape, area, from, foot.at(), cost);
    }
}
