/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.CLEARANCE;
import static org.jirei.render.schematic.SchematicMetrics.GRID;
import static org.jirei.render.schematic.SchematicMetrics.WAY_CROSSING;
import static org.jirei.render.schematic.SchematicMetrics.WAY_OVERLAP;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.render.scene.Point;

/** Finds where wires may leave blocks: on lines of the grid, rather at the middle of a side. */
final class Ports {

    private static final double CORNER = 6;
    private static final double OFF_MIDDLE = 0.35;
    private static final double TITLE_GAP = 8;
    /** Wires may pass a card nearer than their first bend is. */
    private static final double PASSING = CLEARANCE - 4;

    /** As many cells as a run has at first; more where it is longer. */
    private static final int USUAL_RUN = 4;

    private final Grid grid;
    private final Map<Block, Integer> numbers = new LinkedHashMap<>();
    private boolean strict;

    /** Where a wire may leave a block: the run leads from there to the cell of its first bend. */
    record Port(Point point, int cell, int direction, int cost, int[] run) {
    }

    /** Closes the grid where blocks are. */
    Ports(Grid grid, Blocks blocks) {
        this.grid = grid;
        for (Block card : blocks.cards()) {
            numbers.put(card, numbers.size() + 1);
            grid.own(card.area().grown(PASSING), numbers.get(card));
        }
        for (Block boundary : blocks.boundaries()) {
            grid.own(boundary.frame().titleArea(boundary.area()).grown(TITLE_GAP), Grid.CLOSED);
            grid.addEdges(boundary.area());
        }
    }

    /** Returns the open ports of {@code block}; {@code strict} ones touch no other wire. */
    List<Port> of(Block block, boolean strict) {
        this.strict = strict;
        List<Port> ports = new ArrayList<>();
        Area area = block.area();
        for (int column = Grid.first(area.x() + CORNER); column <= Grid.last(area.right() - CORNER); column++) {
            double x = column * GRID;
            int cost = offMiddle(x, area.x() + area.width() / 2, block);
            addPort(ports, block, new Point(x, area.y()), column, Grid.last(area.y() - CLEARANCE), 3, cost);
            addPort(ports, block, new Point(x, area.bottom()), column, Grid.first(area.bottom() + CLEARANCE), 1,
                    cost);
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
        boolean horizontally = Grid.STEP_Y[direction] == 0;
        int own = numbers.getOrDefault(block, Grid.FREE);
        boolean open = grid.owner(grid.cell(column, row)) == Grid.FREE;
        int extra = run.length * (int) GRID;
        for (int cell : run) {
            boolean shared = grid.isUsed(cell, horizontally);
            open &= (grid.owner(cell) == Grid.FREE || grid.owner(cell) == own) && !(strict && shared);
            extra += (shared ? WAY_OVERLAP : 0) + (grid.isUsed(cell, !horizontally) ? WAY_CROSSING : 0);
        }
        if (open) {
            ports.add(new Port(point, grid.cell(column, row), direction, cost + extra, run));
        }
    }

    /** Returns the cells between a port and the first bend. */
    private int[] run(Point point, int column, int row, int direction) {
        int[] cells = new int[USUAL_RUN];
        int count = 0;
        int x = column;
        int y = row;
        while (Grid.STEP_X[direction] * (x * GRID - point.x()) + Grid.STEP_Y[direction] * (y * GRID - point.y()) > 0) {
            cells = count < cells.length ? cells : Arrays.copyOf(cells, 2 * count);
            cells[count++] = grid.cell(x, y);
            x -= Grid.STEP_X[direction];
            y -= Grid.STEP_Y[direction];
        }
        return Arrays.copyOf(cells, count);
    }
}
