/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import org.jirei.render.scene.Extent;

/** The room on a slide below its title, in px. */
record SlideRoom(double x, double y, double width, double height) {

    /** Returns the place of a figure below so much text, which may stand out a little at either side. */
    Extent figureBelow(double taken) {
        double out = Math.min(DeckMetrics.FIGURE_OUT, x);
        return new Extent(x - out, y + taken, width + 2 * out, height - taken);
    }

    /** Returns the width of one of so many columns. */
    double column(int columns) {
        return (width - (columns - 1) * DeckMetrics.GAP) / columns;
    }

    /** Returns the place of one of so many columns, counted from 0. */
    Extent column(int number, int columns) {
        return new Extent(x + number * (column(columns) + DeckMetrics.GAP), y, column(columns), height);
    }
}
