/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.GRID;

/** The lines that arrows may run on, and what is there already. */
final class Grid {

    /** Steps to the right, down, to the left and up. */
    static final int[] STEP_X = {1, 0, -1, 0};
    static final int[] STEP_Y = {0, 1, 0, -1};

    static final int FREE = 0;
    /** What belongs to no card, such as the label of a boundary. */
    static final int CLOSED = -1;

    final int columns;
    final int rows;
    /** Who owns a crossing of lines: {@link #FREE}, {@link #CLOSED} or a card by its number. */
    private final int[] owner;
    private final int[] horizontal;
    private final int[] vertical;
    private final int[] edgesX;
    private final int[] edgesY;

    Grid(double width, double height) {
        columns = (int) Math.floor(width / GRID) + 1;
        rows = (int) Math.floor(height / GRID) + 1;
        owner = new int[columns * rows];
        horizontal = new int[columns * rows];
        vertical = new int[columns * rows];
        edgesX = new int[columns * rows];
        edgesY = new int[columns * rows];
    }

    int size() {
        return columns * rows;
    }

    int cell(int column, int row) {
        return row * columns + column;
    }

    boolean isInside(int column, int row) {
        return column >= 0 && row >= 0 && column < columns && row < rows;
    }

    int owner(int cell) {
        return owner[cell];
    }

    void own(Area area, int who) {
        for (int row = first(area.y()); row <= last(area.bottom()) && row < rows; row++) {
            for (int column = first(area.x()); column <= last(area.right()) && column < columns; column++) {
                int cell = cell(column, row);
                owner[cell] = owner[cell] == FREE || owner[cell] == who ? who : CLOSED;
            }
        }
    }

    /** Marks where the edge of a boundary runs, so that arrows cross it but do not run along it. */
    void addEdges(Area area) {
        double near = GRID * 0.6;
        for (int row = first(area.y()); row <= last(area.bottom()) && row < rows; row++) {
            markX(area.x() - near, area.x() + near, row);
            markX(area.right() - near, area.right() + near, row);
        }
        for (int column = first(area.x()); column <= last(area.right()) && column < columns; column++) {
            markY(area.y() - near, area.y() + near, column);
            markY(area.bottom() - near, area.bottom() + near, column);
        }
    }

    private void markX(double from, double to, int row) {
        for (int column = first(from); column <= last(to) && column < columns; column++) {
            edgesX[cell(column, row)]++;
        }
    }

    private void markY(double from, double to, int column) {
        for (int row = first(from); row <= last(to) && row < rows; row++) {
            edgesY[cell(column, row)]++;
        }
    }

    /** Returns the first line at or after {@code at}. */
    static int first(double at) {
        return Math.max(0, (int) Math.ceil(at / GRID));
    }

    /** Returns the last line at or before {@code at}. */
    static int last(double at) {
        return (int) Math.floor(at / GRID);
    }

    boolean runsAlongEdge(int cell, boolean horizontally) {
        return (horizontally ? edgesY : edgesX)[cell] > 0;
    }

    boolean crossesEdge(int cell, boolean horizontally) {
        return (horizontally ? edgesX : edgesY)[cell] > 0;
    }

    boolean isUsed(int cell, boolean horizontally) {
        return (horizontally ? horizontal : vertical)[cell] > 0;
    }

    void use(int cell, boolean horizontally, int by) {
        (horizontally ? horizontal : vertical)[cell] += by;
    }
}
