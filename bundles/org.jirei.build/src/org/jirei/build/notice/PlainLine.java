/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build.notice;

/** Makes text safe to show on one line of a terminal. */
public final class PlainLine {

    private static final char REPLACEMENT = '\uFFFD';

    private PlainLine() {
    }

    /**
     * Returns {@code text} with every character that would break the line, steer the terminal or turn the direction of
     * writing shown as U+FFFD; of the same length in UTF-16 units. Tabs stay.
     */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int at = 0; at < plain.length(); at++) {
            if (isUnsafe(plain.charAt(at))) {
                plain.setCharAt(at, REPLACEMENT);
            }
        }
        return plain.toString();
    }

    private static boolean isUnsafe(char character) {
        return character != '\t' && switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
