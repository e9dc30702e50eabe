/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

/** Tells at once whether a rectangle is free of what stood there when it was asked first: sums over small squares. */
final class Raster {

    /** Squares are this large, in px, and larger only where there would be more than so many of them. */
    private static final double SQUARE = 3;
    private static final double MOST_SQUARES = 400_000;

    private final Area sheet;
    private final double square;
    private final int columns;
    private final int rows;
    private final int[] sums;
    private boolean summed;

    Raster(Area sheet) {
        this.sheet = sheet;
        this.square = Math.max(SQUARE, Math.sqrt(sheet.width() * sheet.height() / MOST_SQUARES));
        this.columns = (int) Math.ceil(sheet.width() / square) + 1;
        this.rows = (int) Math.ceil(sheet.height() / square) + 1;
        this.sums = new int[(columns + 1) * (rows + 1)];
    }

    /** Marks an area as taken. */
    void take(Area area) {
        int right = Math.min(columns, last(area.right() - sheet.x()));
        int bottom = Math.min(rows, last(area.bottom() - sheet.y()));
        for (int row = Math.max(0, first(area.y() - sheet.y())); row < bottom; row++) {
            for (int column = Math.max(0, first(area.x() - sheet.x())); column < right; column++) {
                sums[(row + 1) * (columns + 1) + column + 1] = 1;
            }
        }
    }

    /** Returns whether nothing is taken in {@code area}, which lies in the sheet; nothing can be taken afterwards. */
    boolean isFree(Area area) {
        if (!summed) {
            sum();
        }
        int left = first(area.x() - sheet.x());
        int top = first(area.y() - sheet.y());
        int right = last(area.right() - sheet.x());
        int bottom = last(area.bottom() - sheet.y());
        return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top) == 0;
    }

    private int at(int column, int row) {
        return sums[row * (columns + 1) + column];
    }

    private void sum() {
        for (int row = 1; row <= rows; row++) {
            int inRow = 0;
            for (int column = 1; column <= columns; column++) {
                int index = row * (columns + 1) + column;
                inRow += sums[index];
                sums[index] = inRow + sums[index - columns - 1];
            }
        }
        summed = true;
    }

    private int first(double at) {
        return (int) Math.floor(at / square);
    }

    private int last(double at) {
        return (int) Math.ceil(at / square);
    }
}
