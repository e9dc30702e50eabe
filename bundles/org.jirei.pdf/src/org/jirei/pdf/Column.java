/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.List;

/** Pieces below one another. */
record Column(List<Placed> placed) {

    /**
     * A piece at its place.
     *
     * @param top how far below the column's head it stands, in px
     * @param again whether it is shown again, above pieces that go on from another column
     */
    record Placed(Piece piece, double top, boolean again) {

        double bottom() {
            return top + piece.height();
        }
    }

    Column {
        placed = List.copyOf(placed);
    }

    /** Returns how far down the pieces go. */
    double height() {
        return placed.isEmpty() ? 0 : placed.getLast().bottom();
    }
}
