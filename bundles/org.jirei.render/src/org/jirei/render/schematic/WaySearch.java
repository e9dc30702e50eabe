/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.GRID;
import static org.jirei.render.schematic.SchematicMetrics.WAY_ALONG_EDGE;
import static org.jirei.render.schematic.SchematicMetrics.WAY_BEND;
import static org.jirei.render.schematic.SchematicMetrics.WAY_BESIDE_WIRE;
import static org.jirei.render.schematic.SchematicMetrics.WAY_CROSSING;
import static org.jirei.render.schematic.SchematicMetrics.WAY_OVERLAP;
import static org.jirei.render.schematic.SchematicMetrics.WAY_OVER_EDGE;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.scene.Point;

/**
 * Finds the cheapest way on the grid from one block to another: A* over places and the direction they are come to in.
 * What is surely left to the goal, in length and bends, is reckoned in; no more is looked at than may be on the way.
 */
final class WaySearch {

    private static final int STEP = (int) GRID;

    private final Grid grid;
    private final Effort effort;
    private final LongHeap heap = new LongHeap();
    private final int[] costs;
    private final int[] previous;
    private final int[] seen;
    private final int[] done;
    private final Ports.Port[] starts;
    private final Ports.Port[] ends;
    private int search;
    private boolean strict;
    private Inside fromInside;
    private Inside toInside;
    private Goal goal;

    /**
     * A way that was found.
     *
     * @param points from end to end
     * @param uses the cells it runs over, each with 1 where it does so horizontally, else 0
     */
    record Way(List<Point> points, List<int[]> uses) {
    }

    /** The cells of a boundary at which a wire ends: it ends at the outer edge. None for a card. */
    private record Inside(int left, int top, int right, int bottom) {

        static Inside of(Block end) {
            if (end.isCard()) {
                return new Inside(0, 0, -1, -1);
            }
            Area area = end.area().grown(GRID);
            return new Inside((int) Math.floor(area.x() / GRID) + 1, (int) Math.floor(area.y() / GRID) + 1,
                    (int) Math.ceil(area.right() / GRID) - 1, (int) Math.ceil(area.bottom() / GRID) - 1);
        }

        boolean holds(int column, int row) {
            return column >= left && column <= right && row >= top && row <= bottom;
        }
    }

    WaySearch(Grid grid, Effort effort) {
        this.grid = grid;
        this.effort = effort;
        int states = 4 * grid.size();
        this.costs = new int[states];
        this.previous = new int[states];
        this.seen = new int[states];
        this.done = new int[states];
        this.starts = new Ports.Port[states];
        this.ends = new Ports.Port[states];
    }

    /**
     * Returns the cheapest way of {@code wire} from one of the ports to one of the others, or {@code null} where there
     * is none; a {@code strict} one runs along no other wire.
     */
    Way find(Wire wire, List<Ports.Port> from, List<Ports.Port> to, boolean strict) {
        this.strict = strict;
        search++;
        heap.clear();
        fromInside = Inside.of(wire.from());
        toInside = Inside.of(wire.to());
        goal = Goal.of(wire.to().area());
        for (Ports.Port port : from) {
            starts[state(port.cell(), port.direction())] = port;
            offer(port.cell() % grid.columns, port.cell() / grid.columns, port.direction(), port.cost(), -1);
        }
        to.forEach(port -> ends[arriving(port)] = port);
        int last = cheapest();
        Way way = last < 0 ? null : way(last);
        from.forEach(port -> starts[state(port.cell(), port.direction())] = null);
        to.forEach(port -> ends[arriving(port)] = null);
        return way;
    }

    /** Returns the state in which the cheapest way comes to its end, or -1. */
    private int cheapest() {
        int best = Integer.MAX_VALUE;
        int last = -1;
        for (int looked = 0; !heap.isEmpty() && (!strict || looked < effort.reach()); looked++) {
            long next = heap.poll();
            if ((int) (next >>> 32) >= best) {
                break;
            }
            int state = (int) next;
            if (done[state] == search) {
                continue;
            }
            done[state] = search;
            Ports.Port end = ends[state];
            if (end != null && costs[state] + end.cost() < best) {
                best = costs[state] + end.cost();
                last = state;
            }
            expand(state);
        }
        return last;
    }

    private static int state(int cell, int direction) {
        return cell * 4 + direction;
    }

    private static int arriving(Ports.Port port) {
        return state(port.cell(), (port.direction() + 2) % 4);
    }

    private void offer(int column, int row, int direction, int cost, int from) {
        int state = state(grid.cell(column, row), direction);
        if (done[state] != search && (seen[state] != search || cost < costs[state])) {
            seen[state] = search;
            costs[state] = cost;
            previous[state] = from;
            int left = (int) (effort.greed() * goal.least(column * STEP, row * STEP, direction));
            heap.add((long) (cost + left) << 32 | state);
        }
    }

    private void expand(int state) {
        int cell = state / 4;
        int direction = state % 4;
        int fromColumn = cell % grid.columns;
        int fromRow = cell / grid.columns;
        boolean mayBend = !grid.isUsed(cell, true) && !grid.isUsed(cell, false);
        for (int turn = 0; turn < 4; turn++) {
            boolean bends = turn != direction;
            if (turn == (direction + 2) % 4 || bends && !mayBend) {
                continue;
            }
            int column = fromColumn + Grid.STEP_X[turn];
            int row = fromRow + Grid.STEP_Y[turn];
            if (!grid.isInside(column, row) || fromInside.holds(column, row) || toInside.holds(column, row)) {
                continue;
            }
            int next = grid.cell(column, row);
            int cost = enter(next, Grid.STEP_Y[turn] == 0);
            if (cost >= 0) {
                offer(column, row, turn, costs[state] + cost + (bends ? WAY_BEND : 0), state);
            }
        }
    }

    /** Returns what a step onto a cell costs; negative where there is no way. */
    private int enter(int cell, boolean horizontally) {
        boolean along = grid.isUsed(cell, horizontally);
        if (grid.owner(cell) != Grid.FREE || along && strict) {
            return -1;
        }
        int cost = STEP;
        cost += along ? WAY_OVERLAP : 0;
        cost += grid.isUsed(cell, !horizontally) ? WAY_CROSSING : 0;
        cost += grid.runsAlongEdge(cell, horizontally) ? WAY_ALONG_EDGE : 0;
        cost += grid.crossesEdge(cell, horizontally) ? WAY_OVER_EDGE : 0;
        int beside = horizontally ? grid.columns : 1;
        cost += cell >= beside && grid.isUsed(cell - beside, horizontally) ? WAY_BESIDE_WIRE : 0;
        cost += cell + beside < grid.size() && grid.isUsed(cell + beside, horizontally) ? WAY_BESIDE_WIRE : 0;
        return cost;
    }

    private Way way(int last) {
        Ports.Port end = ends[last];
        List<int[]> uses = new ArrayList<>();
        List<Point> points = new ArrayList<>(List.of(end.point()));
        addRun(uses, end);
        int direction = -1;
        int first = last;
        for (int state = last; state >= 0; state = previous[state]) {
            int cell = state / 4;
            boolean horizontally = Grid.STEP_Y[state % 4] == 0;
            uses.add(new int[] {cell, horizontally ? 1 : 0});
            if (direction >= 0 && direction != state % 4) {
                points.add(new Point(cell % grid.columns * GRID, cell / grid.columns * GRID));
                uses.add(new int[] {cell, horizontally ? 0 : 1});
            }
            direction = state % 4;
            first = state;
        }
        Ports.Port start = starts[first];
        addRun(uses, start);
        points.add(start.point());
        return new Way(List.copyOf(points.reversed()), uses);
    }

    private static void addRun(List<int[]> uses, Ports.Port port) {
        for (int cell : port.run()) {
            uses.add(new int[] {cell, Grid.STEP_Y[port.direction()] == 0 ? 1 : 0});
        }
    }
}
