/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.List;

/**
 * Text in a shape, broken into lines already. Lengths are in px.
 *
 * @param left of the lines inside the shape; nothing where they are centred
 * @param top of the first line inside the shape
 * @param leading from line to line; 0 for the font's own
 * @param colour as six hexadecimal digits
 * @param hasBox whether the shape is more than a frame for the text
 */
record ShapeText(List<String> lines, double left, double top, double fontSize, double leading, boolean bold,
        String colour, boolean centred, boolean hasBox) {

    /** No text. */
    static final ShapeText NONE = new ShapeText(List.of(), 0, 0, DeckMetrics.BODY_FONT, 0, false, DeckMetrics.INK,
            false, true);
}
