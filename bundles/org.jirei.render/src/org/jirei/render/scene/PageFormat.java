/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

/** The sheets that a figure can be made for. Lengths are in px, 1/96 inch. */
public enum PageFormat {
    /** No sheet: the figure is as large as it needs to be. */
    NONE(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY),
    A4(Measures.A4_SHORT, Measures.A4_LONG),
    A4_LANDSCAPE(Measures.A4_LONG, Measures.A4_SHORT),
    /** A slide of 16 to 9. */
    SLIDE(Measures.SLIDE_WIDTH, Measures.SLIDE_HEIGHT);

    private final double width;
    private final double height;

    PageFormat(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Returns whether figures are cut into sheets at all. */
    public boolean isPaged() {
        return this != NONE;
    }

    /** Returns the width of the sheet, infinite for none. */
    public double width() {
        return width;
    }

    /** Returns the height of the sheet, infinite for none. */
    public double height() {
        return height;
    }

    /** Returns what is left white at each edge of the sheet. */
    public double margin() {
        return Measures.PAGE_MARGIN;
    }

    /** Returns a sheet of this format for a figure that stands alone. */
    public FigureSheet sheet() {
        return new FigureSheet(width, height, margin(), true);
    }
}
