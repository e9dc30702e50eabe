/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import org.jirei.render.scene.Extent;

/** The room on a slide below its title, in px. */
record SlideRoom(double x, double y, double width, double height) {

    /** Returns the width of one of two columns. */
    double column() {
        return (width - DeckMetrics.GAP) / 2;
    }

    /** Returns the place of the first or second of two columns. */
    Extent column(int number) {
        return new Extent(x + number * (column() + DeckMetrics.GAP), y, column(), height);
    }
}
