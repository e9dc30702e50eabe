/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.typography;

/** Tells how wide text is, without any font. */
public final class TextMeasure {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_REGIONAL_INDICATOR = 0x1F1E6;
    private static final int LAST_REGIONAL_INDICATOR = 0x1F1FF;
    private static final double HALF_A_FLAG_EM = 0.5;
    /** Sums of widths such as 0.1 + 0.2 may miss a limit by this much and still fit. */
    private static final double TOLERANCE_EM = 1e-6;

    private TextMeasure() {
    }

    /** Returns the width of {@code text} on one line in px, at {@code fontSize} px. */
    public static double width(String text, double fontSize) {
        return em(PrintableText.of(text)) * fontSize;
    }

    /** Returns whether a sum of widths in em is within a limit. */
    static boolean fits(double width, double maxWidth) {
        return width <= maxWidth + TOLERANCE_EM;
    }

    /** Returns the width in em; what a zero-width joiner joins on is drawn as one picture and counts once. */
    static double em(String text) {
        double width = 0;
        int previous = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(previous)) {
            int codePoint = text.codePointAt(index);
            boolean joined = previous == ZERO_WIDTH_JOINER && width > 0;
            width += joined ? 0 : em(codePoint);
            previous = codePoint;
        }
        return width;
    }

    private static double em(int codePoint) {
        boolean flagHalf = codePoint >= FIRST_REGIONAL_INDICATOR && codePoint <= LAST_REGIONAL_INDICATOR;
        return flagHalf ? HALF_A_FLAG_EM : AdvanceWidths.of(codePoint);
    }
}
