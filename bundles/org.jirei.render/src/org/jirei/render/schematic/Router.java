/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.GRID;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.render.scene.Point;

/** Finds a way for every wire, the cheapest on the grid: short, with few bends, crossing little, through no card. */
final class Router {

    private static final int BEND = 45;
    private static final int EDGE = 6;
    private static final int ALONG_EDGE = 30;
    private static final int ALONG_WIRE = 4;

    private final Grid grid;
    private final Ports ports;
    private final Map<Wire, List<int[]>> used = new LinkedHashMap<>();
    private final Map<Wire, Route> routes = new LinkedHashMap<>();
    private final int[] costs;
    private final int[] previous;
    private final int[] seen;
    private final Ports.Port[] starts;
    private final Ports.Port[] ends;
    private final Effort effort;
    private int search;
    private boolean strict;

    private Router(Blocks blocks, Area sheet, Effort effort) {
        this.effort = effort;
        this.grid = new Grid(sheet.width(), sheet.height());
        this.ports = new Ports(grid, blocks);
        this.costs = new int[grid.size() * 4];
        this.previous = new int[grid.size() * 4];
        this.seen = new int[grid.size() * 4];
        this.starts = new Ports.Port[grid.size() * 4];
        this.ends = new Ports.Port[grid.size() * 4];
    }

    /** Returns the ways of {@code wires} in their order, or {@code null} where one has none and it is not forced. */
    static Map<Wire, Route> route(Blocks blocks, List<Wire> wires, Area sheet, Effort effort, boolean force) {
        Router router = new Router(blocks, sheet, effort);
        return router.routeAll(wires, force);
    }

    private Map<Wire, Route> routeAll(List<Wire> wires, boolean force) {
        List<Wire> order = new ArrayList<>(wires);
        order.sort(Comparator.comparing(Wire::isLink).thenComparingDouble(Wire::distance));
        for (int pass = 0; pass < effort.passes(); pass++) {
            for (Wire wire : order) {
                free(wire);
                if (!route(wire)) {
                    if (!force) {
                        return null;
                    }
                    routes.put(wire, direct(wire));
                }
            }
        }
        Map<Wire, Route> inOrder = new LinkedHashMap<>();
        wires.forEach(wire -> inOrder.put(wire, routes.get(wire)));
        return inOrder;
    }

    /** Returns a way with one bend through whatever is there, for a wire that has no other. */
    private static Route direct(Wire wire) {
        Area from = wire.from().area();
        Area to = wire.to().area();
        Point bend = new Point(from.middle().x(), to.middle().y());
        Point start = new Point(bend.x(), bend.y() < from.middle().y() ? from.y() : from.bottom());
        Point end = new Point(bend.x() < to.middle().x() ? to.x() : to.right(), bend.y());
        return new Route(List.of(start, bend, end), 0);
    }

    private void free(Wire wire) {
        for (int[] use : used.getOrDefault(wire, List.of())) {
            grid.use(use[0], use[1] == 1, -1);
        }
        used.remove(wire);
    }

    private boolean route(Wire wire) {
        strict = true;
        if (find(wire)) {
            return true;
        }
        strict = false;
        return find(wire);
    }

    private boolean find(Wire wire) {
        search++;
        LongHeap heap = new LongHeap();
        List<Ports.Port> from = ports.of(wire.from(), strict);
        List<Ports.Port> to = ports.of(wire.to(), strict);
        for (Ports.Port port : from) {
            starts[state(port.cell(), port.direction())] = port;
            offer(heap, state(port.cell(), port.direction()), port.cost(), -1);
        }
        for (Ports.Port port : to) {
            ends[state(port.cell(), (port.direction() + 2) % 4)] = port;
        }
        int best = Integer.MAX_VALUE;
        int last = -1;
        Area goal = wire.to().area();
        for (int looked = 0; !heap.isEmpty() && (!strict || looked < effort.reach()); looked++) {
            long next = heap.poll();
            int cost = (int) (next >>> 32);
            if (cost >= best) {
                break;
            }
            int state = (int) next;
            if (costs[state] + distance(state / 4, goal) < cost) {
                continue;
            }
            Ports.Port end = ends[state];
            if (end != null && costs[state] + end.cost() < best) {
                best = costs[state] + end.cost();
                last = state;
            }
            expand(heap, state, wire, goal);
        }
        if (last >= 0) {
            take(wire, last);
        }
        from.forEach(port -> starts[state(port.cell(), port.direction())] = null);
        to.forEach(port -> ends[state(port.cell(), (port.direction() + 2) % 4)] = null);
        return last >= 0;
    }

    private static int state(int cell, int direction) {
        return cell * 4 + direction;
    }

    private void offer(LongHeap heap, int state, int cost, int from) {
        offer(heap, state, cost, from, null);
    }

    private void offer(LongHeap heap, int state, int cost, int from, Area goal) {
        if (seen[state] != search || cost < costs[state]) {
            seen[state] = search;
            costs[state] = cost;
            previous[state] = from;
            int estimate = goal == null ? cost : cost + distance(state / 4, goal);
            heap.add((long) estimate << 32 | state);
        }
    }

    private int distance(int cell, Area goal) {
        double x = cell % grid.columns * GRID;
        double y = cell / grid.columns * GRID;
        double dx = Math.max(0, Math.max(goal.x() - x, x - goal.right()));
        double dy = Math.max(0, Math.max(goal.y() - y, y - goal.bottom()));
        return (int) (effort.greed() * Math.max(0, dx + dy - 3 * GRID));
    }

    private void expand(LongHeap heap, int state, Wire wire, Area goal) {
        int cell = state / 4;
        int direction = state % 4;
        for (int turn = 0; turn < 4; turn++) {
            if (turn == (direction + 2) % 4) {
                continue;
            }
            boolean bends = turn != direction;
            if (bends && isTaken(cell)) {
                continue;
            }
            int column = cell % grid.columns + Grid.STEP_X[turn];
            int row = cell / grid.columns + Grid.STEP_Y[turn];
            if (!grid.isInside(column, row)) {
                continue;
            }
            int next = grid.cell(column, row);
            int cost = enter(next, turn, wire);
            if (cost >= 0) {
                offer(heap, state(next, turn), costs[state] + cost + (bends ? BEND : 0), state, goal);
            }
        }
    }

    /** Returns whether a bend here would touch another wire. */
    private boolean isTaken(int cell) {
        return grid.isUsed(cell, true) || grid.isUsed(cell, false);
    }

    /** Returns what a step onto a cell costs; negative where there is no way. */
    private int enter(int cell, int direction, Wire wire) {
        if (grid.owner(cell) != Grid.FREE || isInsideEnd(cell, wire.from()) || isInsideEnd(cell, wire.to())) {
            return -1;
        }
        boolean horizontally = Grid.STEP_Y[direction] == 0;
        boolean along = grid.isUsed(cell, horizontally);
        boolean across = grid.isUsed(cell, !horizontally);
        if (along && strict) {
            return -1;
        }
        int cost = (int) GRID;
        cost += along ? Ports.OVERLAP : 0;
        cost += across ? Ports.CROSSING : 0;
        cost += grid.runsAlongEdge(cell, horizontally) ? ALONG_EDGE : 0;
        cost += grid.crossesEdge(cell, horizontally) ? EDGE : 0;
        int beside = horizontally ? grid.columns : 1;
        cost += cell >= beside && grid.isUsed(cell - beside, horizontally) ? ALONG_WIRE : 0;
        cost += cell + beside < grid.size() && grid.isUsed(cell + beside, horizontally) ? ALONG_WIRE : 0;
        return cost;
    }

    /** Returns whether a cell lies in the boundary at which the wire ends: the wire ends at its outer edge. */
    private boolean isInsideEnd(int cell, Block end) {
        if (end.isCard()) {
            return false;
        }
        double x = cell % grid.columns * GRID;
        double y = cell / grid.columns * GRID;
        Area area = end.area();
        return x > area.x() - GRID && x < area.right() + GRID && y > area.y() - GRID && y < area.bottom() + GRID;
    }

    private void take(Wire wire, int last) {
        Ports.Port end = ends[last];
        List<int[]> uses = new ArrayList<>();
        List<Point> points = new ArrayList<>(List.of(end.point()));
        use(uses, end);
        int direction = -1;
        int first = last;
        for (int state = last; state >= 0; state = previous[state]) {
            int cell = state / 4;
            boolean horizontally = Grid.STEP_Y[state % 4] == 0;
            uses.add(new int[] {cell, horizontally ? 1 : 0});
            if (direction >= 0 && direction != state % 4) {
                points.add(point(cell));
                uses.add(new int[] {cell, horizontally ? 0 : 1});
            }
            direction = state % 4;
            first = state;
        }
        Ports.Port start = starts[first];
        use(uses, start);
        points.add(start.point());
        int crossings = (int) uses.stream().filter(use -> grid.isUsed(use[0], use[1] == 0)).count();
        uses.forEach(use -> grid.use(use[0], use[1] == 1, 1));
        used.put(wire, uses);
        routes.put(wire, new Route(List.copyOf(points.reversed()), crossings));
    }

    private static void use(List<int[]> uses, Ports.Port port) {
        for (int cell : port.run()) {
            uses.add(new int[] {cell, Grid.STEP_Y[port.direction()] == 0 ? 1 : 0});
        }
    }

    private Point point(int cell) {
        return new Point(cell % grid.columns * GRID, cell / grid.columns * GRID);
    }
}
