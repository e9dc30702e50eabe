/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.List;
import java.util.Optional;

/**
 * What stands together on a page from edge to edge of a column: a line of text, a figure, a line of all cells of a row.
 * Lengths are in px.
 *
 * @param before white above it, but not at the head of a column
 * @param staysWithNext whether the next piece is to be in the same column
 * @param marks places in it
 * @param repeated what is shown again above it where it comes to the head of a column
 */
record Piece(double before, double height, boolean staysWithNext, List<Mark> marks, Optional<Piece> repeated,
        Painter painter) {

    Piece {
        marks = List.copyOf(marks);
    }

    static Piece of(double height, Painter painter) {
        return new Piece(0, height, false, List.of(), Optional.empty(), painter);
    }

    Piece after(double white) {
        return new Piece(white, height, staysWithNext, marks, repeated, painter);
    }

    Piece stayingWithNext() {
        return new Piece(before, height, true, marks, repeated, painter);
    }

    Piece marked(List<Mark> places) {
        return new Piece(before, height, staysWithNext, places, repeated, painter);
    }

    Piece below(Piece head) {
        return new Piece(before, height, staysWithNext, marks, Optional.of(head), painter);
    }

    /** Has {@code first} painted before the piece. */
    Piece over(Painter first) {
        return new Piece(before, height, staysWithNext, marks, repeated, (pen, x, top) -> {
            first.paint(pen, x, top);
            painter.paint(pen, x, top);
        });
    }

    /** Moves the piece to the right. */
    Piece indented(double by) {
        return new Piece(before, height, staysWithNext, marks, repeated,
                (pen, x, top) -> painter.paint(pen, x + by, top));
    }

    /** Adds {@code white} below. */
    Piece padded(double white) {
        return new Piece(before, height + white, staysWithNext, marks, repeated, painter);
    }
}
