/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import java.util.ArrayList;
import java.util.List;

/** Tells lines and columns of a source. Lines end with LF, CR LF or CR. */
public final class LineIndex {

    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    /** Reads where the lines of {@code text} begin. */
    public LineIndex(String text) {
        this.text = text;
        starts.add(0);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\n' || character == '\r' && !text.startsWith("\r\n", at)) {
                starts.add(at + 1);
            }
        }
    }

    /** Returns the 1-based line of a 0-based offset; offsets beyond the text belong to its last line. */
    public int line(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    /** Returns the 1-based column of a 0-based offset, in UTF-16 units. */
    public int column(int offset) {
        return offset - starts.get(line(offset) - 1) + 1;
    }

    /** Returns the 0-based offset at which a 1-based line begins. */
    public int start(int line) {
        return starts.get(line - 1);
    }

    /** Returns a 1-based line without its line end. */
    public String text(int line) {
        return text.substring(start(line), end(line));
    }

    /** Returns the 0-based offset at which the visible part of a 1-based line ends, before its line end. */
    public int end(int line) {
        int end = line < starts.size() ? starts.get(line) : text.length();
        while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** Returns the number of lines; a line end at the very end begins another, empty line. */
    public int count() {
        return starts.size();
    }
}
