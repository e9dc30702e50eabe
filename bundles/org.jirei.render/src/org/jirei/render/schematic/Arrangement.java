/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.List;

/**
 * What a search for an arrangement reckons with, in px.
 *
 * @param seed of its random choices
 * @param gapX from one outermost block to the next at its right
 * @param gapY from one row of outermost blocks to the next
 * @param innerGap gaps inside boundaries as a part of these
 */
record Arrangement(long seed, double gapX, double gapY, double innerGap) {

    /** What is tried: wide or tall gaps, and gaps in boundaries as large as between them or less. */
    static final List<Arrangement> FIRST = List.of(
            new Arrangement(1, 120, 80, 0.7), new Arrangement(2, 160, 70, 0.8), new Arrangement(3, 100, 100, 0.7),
            new Arrangement(4, 180, 90, 1), new Arrangement(5, 130, 130, 1));
    /** What else is tried before a figure that might fit on a sheet goes onto several. */
    static final List<Arrangement> MORE = List.of(
            new Arrangement(6, 140, 60, 0.8), new Arrangement(7, 180, 60, 0.6), new Arrangement(8, 200, 80, 0.7),
            new Arrangement(9, 110, 110, 0.9), new Arrangement(10, 150, 90, 1.1), new Arrangement(11, 130, 70, 0.6),
            new Arrangement(12, 170, 50, 1), new Arrangement(13, 150, 80, 0.8), new Arrangement(14, 120, 90, 1),
            new Arrangement(15, 190, 70, 0.8));
}
