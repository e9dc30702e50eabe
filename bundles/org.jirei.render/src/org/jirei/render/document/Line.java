/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.List;
import java.util.stream.Collectors;

/** Text that is printed on one line, such as a bullet: spans in order, without line breaks or control characters. */
public record Line(List<Span> spans) {

    /** The line that prints nothing. */
    public static final Line EMPTY = new Line(List.of());

    public Line {
        spans = List.copyOf(spans);
    }

    /** Returns a line of plain words; line breaks in {@code text} are joined, {@code null} prints nothing. */
    public static Line of(String text) {
        String printable = Printable.line(text);
        return printable.isEmpty() ? EMPTY : new Line(List.of(new Span.Words(printable)));
    }

    /** Returns everything that is printed, without marks. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** Returns whether nothing is printed. */
    public boolean isEmpty() {
        return text().isEmpty();
    }
}
