/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Lines and columns, whatever the lines end with. */
final class LineIndexTest {

    @Test
    void knowsAllLineEnds() {
        LineIndex lines = new LineIndex("ab\ncd\r\nef\rgh");
        assertEquals(4, lines.count());
        assertEquals("ab|cd|ef|gh", lines.text(1) + "|" + lines.text(2) + "|" + lines.text(3) + "|" + lines.text(4));
        assertEquals("2:1", place(lines, 3));
        assertEquals("2:3", place(lines, 5));
        assertEquals("3:1", place(lines, 7));
        assertEquals("4:1", place(lines, 10));
        assertEquals("4:3", place(lines, 12));
    }

    @Test
    void emptyTextHasALine() {
        LineIndex lines = new LineIndex("");
        assertEquals(1, lines.count());
        assertEquals("", lines.text(1));
        assertEquals("1:1", place(lines, 0));
    }

    @Test
    void lineEndAtTheEndBeginsAnEmptyLine() {
        LineIndex lines = new LineIndex("a\n\n");
        assertEquals(3, lines.count());
        assertEquals("", lines.text(2));
        assertEquals("3:1", place(lines, 3));
    }

    @Test
    void endsBeforeTheLineEnd() {
        LineIndex lines = new LineIndex("ab\r\n\r\ncd");
        assertEquals(2, lines.end(1));
        assertEquals(4, lines.end(2));
        assertEquals(8, lines.end(3));
    }

    @Test
    void columnsCountUtf16Units() {
        assertEquals("1:3", place(new LineIndex("𠮟a"), 2));
    }

    private static String place(LineIndex lines, int offset) {
        return lines.line(offset) + ":" + lines.column(offset);
    }
}
