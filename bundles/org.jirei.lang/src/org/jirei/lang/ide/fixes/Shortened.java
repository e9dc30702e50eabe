/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

/** Cuts what a label quotes from a source, so that the label stays readable in a list. */
final class Shortened {

    private static final int LONGEST = 24;

    private Shortened() {
    }

    /** Returns {@code text} on one line, with an ellipsis where it is longer than a label bears. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
