/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.util.List;
import java.util.stream.IntStream;

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

    /** Returns the text with {@code em} added after each glyph. */
    SetText spread(double em) {
        if (em == 0) {
            return this;
        }
        List<PlacedGlyph> spread = IntStream.range(0, glyphs.size())
                .mapToObj(index -> new PlacedGlyph(glyphs.get(index).glyph(), glyphs.get(index).x() + index * em))
                .toList();
        return new SetText(spread, width + glyphs.size() * em);
    }
}
