/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.typography;

/**
 * Breaks text into lines that fit a width, by the strict rules for Japanese (UAX #14 as tailored by CLDR's
 * {@code lb=strict}; JIS X 4051): no 、。）」ッー at a line's start, no （「 at its end, Latin words and numbers whole
 * unless one alone is wider than the line. Among the breaks that these allow, one between phrases is preferred to one
 * between the parts of a compound, and that to one inside a word.
 */
public final class LineBreaker {

    private LineBreaker() {
    }

    /**
     * Returns {@code text} in lines that are each at most {@code maxWidth} px wide at {@code fontSize} px; only a
     * single character that is wider stands on a line of its own. Blank text has no line. White space at breaks is
     * dropped, everything else is kept in order.
     */
    public static BrokenText lines(String text, double maxWidth, double fontSize) {
        return new Paragraph(text).lines(maxWidth / fontSize);
    }

    /**
     * Returns {@code text} as {@link #lines} does, but in lines that end at most {@code rag} px before {@code maxWidth},
     * where the strict rules allow it: for columns of prose, whose edge is to be even.
     */
    public static BrokenText evenLines(String text, double maxWidth, double fontSize, double rag) {
        return new Paragraph(text).lines(maxWidth / fontSize, rag / fontSize);
    }

    /** Returns {@code text} in as many lines as {@link #lines} does, but about equally long: the narrowest block. */
    public static BrokenText balancedLines(String text, double maxWidth, double fontSize) {
        return new Paragraph(text).balancedLines(maxWidth / fontSize);
    }
}
