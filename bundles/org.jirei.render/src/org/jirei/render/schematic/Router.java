/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.CLEARANCE;
import static org.jirei.render.schematic.SchematicMetrics.GRID;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.render.scene.Point;

/** Finds a way for every wire, the cheapest on the grid: short, with few bends, crossing little, through no card. */
final class Router {

    private static final int[] STEP_X = {1, 0, -1, 0};
    private static final int[] STEP_Y = {0, 1, 0, -1};
    private static final int BEND = 45;
    private static final int CROSSING = 90;
    private static final int EDGE = 6;
    private static final int ALONG_EDGE = 30;
    private static final int ALONG_WIRE = 4;
    private static final int OVERLAP = 2_000;
    private static final double CORNER = 6;
    private static final double OFF_MIDDLE = 0.35;

    private final Blocks blocks;
    private final Grid grid;
    private final Map<Block, Integer> numbers = new LinkedHashMap<>();
    private final Map<Wire, List<int[]>> used = new LinkedHashMap<>();
    private final Map<Wire, Route> routes = new LinkedHashMap<>();
    private final int[] costs;
    private final int[] previous;
    private final int[] seen;
    private final Port[] starts;
    private final Port[] ends;
    private final Effort effort;
    private int search;
    private boolean strict;

    /** Where a wire may leave a block. */
    private record Port(Point point, int cell, int direction, int cost, int[] run) {
    }

    private Router(Blocks blocks, Area sheet, Effort effort) {
        this.effort = effort;
        this.blocks = blocks;
        this.grid = new Grid(sheet.width(), sheet.height());
        this.costs = new int[grid.size() * 4];
        this.previous = new int[grid.size() * 4];
        this.seen = new int[grid.size() * 4];
        this.starts = new Port[grid.size() * 4];
        this.ends = new Port[grid.size() * 4];
    }

    /** Returns the ways of {@code wires} in their order, or {@code null} where one has none. */
    static Map<Wire, Route> route(Blocks blocks, List<Wire> wires, Area sheet, Effort effort) {
        Router router = new Router(blocks, sheet, effort);
        router.close();
        return router.routeAll(wires);
    }

    private void close() {
        for (Block card : blocks.cards()) {
            numbers.put(card, numbers.size() + 1);
            grid.own(card.area().grown(CLEARANCE - 4), numbers.get(card));
        }
        for (Block boundary : blocks.boundaries()) {
            grid.own(boundary.frame().titleArea(boundary.area()).grown(8), Grid.CLOSED);
            grid.addEdges(boundary.area());
        }
    }

    private Map<Wire, Route> routeAll(List<Wire> wires) {
        List<Wire> order = new ArrayList<>(wires);
        order.sort(Comparator.comparing(Wire::isLink).thenComparingDouble(Wire::distance));
        for (int pass = 0; pass < effort.passes(); pass++) {
            for (Wire wire : order) {
                free(wire);
                if (!route(wire)) {
                    return null;
                }
            }
        }
        Map<Wire, Route> inOrder = new LinkedHashMap<>();
        wires.forEach(wire -> inOrder.put(wire, routes.get(wire)));
        return inOrder;
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
        List<Port> from = ports(wire.from(), wire.to());
        List<Port> to = ports(wire.to(), wire.from());
        for (Port port : from) {
            starts[state(port.cell(), port.direction())] = port;
            offer(heap, state(port.cell(), port.direction()), port.cost(), -1);
        }
        for (Port port : to) {
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
            Port end = ends[state];
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
            int column = cell % grid.columns + STEP_X[turn];
            int row = cell / grid.columns + STEP_Y[turn];
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
        boolean horizontally = STEP_Y[direction] == 0;
        boolean along = grid.isUsed(cell, horizontally);
        boolean across = grid.isUsed(cell, !horizontally);
        if (along && strict) {
            return -1;
        }
        int cost = (int) GRID;
        cost += along ? OVERLAP : 0;
        cost += across ? CROSSING : 0;
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

    private List<Port> ports(Block block, Block other) {
        List<Port> ports = new ArrayList<>();
        Area area = block.area();
        for (int column = Grid.first(area.x() + CORNER); column <= Grid.last(area.right() - CORNER); column++) {
            double x = column * GRID;
            int cost = offMiddle(x, area.x() + area.width() / 2, block);
            addPort(ports, block, new Point(x, area.y()), column, Grid.last(area.y() - CLEARANCE), 3, cost);
            addPort(ports, block, new Point(x, area.bottom()), column, Grid.first(area.bottom() + CLEARANCE), 1, cost);
        }
        for (int row = Grid.first(area.y() + CORNER); row <= Grid.last(area.bottom() - CORNER); row++) {
            double y = row * GRID;
            int cost = offMiddle(y, area.y() + area.height() / 2, block);
            addPort(ports, block, new Point(area.x(), y), Grid.last(area.x() - CLEARANCE), row, 2, cost);
            addPort(ports, block, new Point(area.right(), y), Grid.first(area.right() + CLEARANCE), row, 0, cost);
        }
        return ports;
    }

    private static int offMiddle(double at, double middle, Block block) {
        return (int) Math.round(Math.abs(at - middle) * (block.isCard() ? OFF_MIDDLE : OFF_MIDDLE / 4));
    }

    private void addPort(List<Port> ports, Block block, Point point, int column, int row, int direction, int cost) {
        if (!grid.isInside(column, row)) {
            return;
        }
        int[] run = run(point, column, row, direction);
        boolean horizontally = STEP_Y[direction] == 0;
        int own = numbers.getOrDefault(block, Grid.FREE);
        boolean open = Arrays.stream(run).allMatch(cell -> (grid.owner(cell) == Grid.FREE || grid.owner(cell) == own)
                && (!strict || !grid.isUsed(cell, horizontally)));
        long crossed = Arrays.stream(run).filter(cell -> grid.isUsed(cell, !horizontally)).count();
        long shared = Arrays.stream(run).filter(cell -> grid.isUsed(cell, horizontally)).count();
        if (open && grid.owner(grid.cell(column, row)) == Grid.FREE) {
            int extra = (int) (crossed * CROSSING + shared * OVERLAP) + run.length * (int) GRID;
            ports.add(new Port(point, grid.cell(column, row), direction, cost + extra, run));
        }
    }

    /** Returns the cells between a port and the first bend. */
    private int[] run(Point point, int column, int row, int direction) {
        List<Integer> cells = new ArrayList<>();
        int x = column;
        int y = row;
        while (STEP_X[direction] * (x * GRID - point.x()) + STEP_Y[direction] * (y * GRID - point.y()) > 0) {
            cells.add(grid.cell(x, y));
            x -= STEP_X[direction];
            y -= STEP_Y[direction];
        }
        return cells.stream().mapToInt(Integer::intValue).toArray();
    }

    private void take(Wire wire, int last) {
        Port end = ends[last];
        List<int[]> uses = new ArrayList<>();
        List<Point> points = new ArrayList<>(List.of(end.point()));
        use(uses, end);
        int direction = -1;
        int first = last;
        for (int state = last; state >= 0; state = previous[state]) {
            int cell = state / 4;
            boolean horizontally = STEP_Y[state % 4] == 0;
            uses.add(new int[] {cell, horizontally ? 1 : 0});
            if (direction >= 0 && direction != state % 4) {
                points.add(point(cell));
                uses.add(new int[] {cell, horizontally ? 0 : 1});
            }
            direction = state % 4;
            first = state;
        }
        Port start = starts[first];
        use(uses, start);
        points.add(start.point());
        int crossings = (int) uses.stream().filter(use -> grid.isUsed(use[0], use[1] == 0)).count();
        uses.forEach(use -> grid.use(use[0], use[1] == 1, 1));
        used.put(wire, uses);
        routes.put(wire, new Route(List.copyOf(points.reversed()), crossings));
    }

    private static void use(List<int[]> uses, Port port) {
        for (int cell : port.run()) {
            uses.add(new int[] {cell, STEP_Y[port.direction()] == 0 ? 1 : 0});
        }
    }

    private Point point(int cell) {
        return new Point(cell % grid.columns * GRID, cell / grid.columns * GRID);
    }
}
