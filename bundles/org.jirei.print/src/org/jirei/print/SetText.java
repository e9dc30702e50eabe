/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.util.List;

/**
 * A line of text set in glyphs, in em, as wide as its fonts have it.
 *
 * @param glyphs in the order in which they are drawn, from left to right
 * @param width how far the end is from the beginning
 */
record SetText(List<PlacedGlyph> glyphs, double width) {

    /**
     * A glyph at its place.
     *
     * @param x the glyph's origin, from the line's beginning
     */
    record PlacedGlyph(Glyph glyph, double x) {
    }

    SetText {
        glyphs = List.copyOf(glyphs);
    }
}
