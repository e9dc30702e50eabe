/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import java.util.stream.IntStream;

/** Tells lines and columns of a source. Lines end with LF, CR LF or CR. */
public final class LineIndex {

    private final String text;
    private final int[] starts;

    /** Reads where the lines of {@code text} begin. */
    public LineIndex(String text) {
        this.text = text;
        starts = IntStream.concat(IntStream.of(0),
                IntStream.range(0, text.length()).filter(this::endsLine).map(end -> end + 1)).toArray();
    }

    private boolean endsLine(int offset) {
        char character = text.charAt(offset);
        return character == '\n' || character == '\r' && !text.startsWith("\r\n", offset);
    }

    /** Returns the 1-based line of a 0-based offset; offsets beyond the text belong to its last line. */
    public int line(int offset) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    /** Returns the 1-based column of a 0-based offset, in UTF-16 units. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** Returns the 0-based offset at which a 1-based line begins. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** Returns a 1-based line without its line end. */
    public String text(int line) {
        return text.substring(start(line), end(line));
    }

    /** Returns the 0-based offset at which the visible part of a 1-based line ends, before its line end. */
    public int end(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** Returns the number of lines; a line end at the very end begins another, empty line. */
    public int count() {
        return starts.length;
    }
}
