/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.notation;

import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a diagram's source, each indented by how deep it stands. */
final class SourceLines {

    private static final String INDENTATION = "  ";

    private final List<String> lines = new ArrayList<>();
    private int depth;

    void add(String line) {
        lines.add((INDENTATION.repeat(depth) + line).stripTrailing());
    }

    /** Adds a line, within which the following ones stand. */
    void open(String line) {
        add(line);
        depth++;
    }

    /** Adds the line that ends what was opened last. */
    void close(String line) {
        depth--;
        add(line);
    }

    /** Returns the source; every line ends in LF. */
    String text() {
        return String.join("\n", lines) + "\n";
    }
}
