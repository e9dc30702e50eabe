/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.writing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of a source with their indentation. */
final class SourceLines {

    private static final String INDENTATION = "  ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Adds a line of {@code words}; empty ones are left out. */
    void add(String... words) {
        text.append(INDENTATION.repeat(depth)).append(join(words)).append('\n');
    }

    /** Adds a line that opens a block. */
    void open(String... words) {
        add(join(words), "{");
        indent();
    }

    void close() {
        outdent();
        add("}");
    }

    void indent() {
        depth++;
    }

    void outdent() {
        depth--;
    }

    /** Adds an empty line between two top-level elements. */
    void separate() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    /** Returns the indentation of a continued line of the line to be added next. */
    String continuation() {
        return INDENTATION.repeat(depth + 1);
    }

    String text() {
        return text.toString();
    }

    static String join(String... words) {
        return Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
