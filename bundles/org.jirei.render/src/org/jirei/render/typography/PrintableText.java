/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.typography;

/**
 * Makes any string fit to be set on one line and written into XML 1.0. What measures, breaks or writes text goes
 * through here first, so that all of them see the same characters.
 */
public final class PrintableText {

    private static final int REPLACEMENT = 0xFFFD;

    private PrintableText() {
    }

    /**
     * Returns {@code text} with each line break, tab and other white space control as one space, and with U+FFFD for
     * each character that XML 1.0 forbids (section 2.2: controls, lone surrogates, U+FFFE, U+FFFF), for the controls
     * of Latin-1 that it discourages, and for each bidirectional embedding, override or isolate, which would reorder
     * the figure's text unseen. Returns an empty string for {@code null}.
     */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        return isPrintable(text) ? text : replaced(text);
    }

    private static boolean isPrintable(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isPlain(text.charAt(index))) {
                return allPrintable(text);
            }
        }
        return true;
    }

    /** Tells nearly all characters of a text, without a look at what they are: ASCII, kana, kanji. */
    private static boolean isPlain(char character) {
        return character >= ' ' && character <= '~' || character >= '\u3000' && character <= '\u9FFF';
    }

    private static boolean allPrintable(String text) {
        int codePoint;
        for (int index = 0; index < text.length(); index += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(index);
            if (of(codePoint) != codePoint) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        int codePoint;
        for (int index = 0; index < text.length(); index += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(index);
            printable.appendCodePoint(of(codePoint));
        }
        return printable.toString();
    }

    private static int of(int codePoint) {
        if (isBreak(codePoint)) {
            return ' ';
        }
        return isForbidden(codePoint) ? REPLACEMENT : codePoint;
    }

    private static boolean isBreak(int codePoint) {
        return codePoint >= '\t' && codePoint <= '\r' || codePoint == 0x85
                || codePoint == 0x2028 || codePoint == 0x2029;
    }

    private static boolean isForbidden(int codePoint) {
        return Character.isISOControl(codePoint)
                || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                || codePoint == 0xFFFE || codePoint == 0xFFFF
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069;
    }
}
