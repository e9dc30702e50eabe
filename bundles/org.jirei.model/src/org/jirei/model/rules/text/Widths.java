/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.text;

/** Full-width forms of ASCII. */
public final class Widths {

    private static final char FIRST_FULL_WIDTH = '！';
    private static final char LAST_FULL_WIDTH = '～';
    private static final int FULL_WIDTH_SHIFT = '！' - '!';
    private static final char IDEOGRAPHIC_SPACE = '　';

    private Widths() {
    }

    /** Returns {@code text} with full-width ASCII and spaces as plain ASCII; of the same length. */
    public static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int at = 0; at < narrow.length(); at++) {
            char character = narrow.charAt(at);
            if (FIRST_FULL_WIDTH <= character && character <= LAST_FULL_WIDTH) {
                narrow.setCharAt(at, (char) (character - FULL_WIDTH_SHIFT));
            } else if (character == IDEOGRAPHIC_SPACE) {
                narrow.setCharAt(at, ' ');
            }
        }
        return narrow.toString();
    }
}
