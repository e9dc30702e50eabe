/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pieces flow into columns, each once and in order, and what belongs together stays together. */
class FlowTest {

    private static Piece piece(double height) {
        return Piece.of(height, (pen, x, top) -> { });
    }

    private static List<Double> heights(List<Column> columns) {
        return columns.stream().map(Column::height).toList();
    }

    @Test
    void piecesFillColumns() {
        assertEquals(List.of(30.0, 10.0), heights(Flow.fill(List.of(piece(10), piece(20), piece(10)), 35)));
        assertEquals(List.of(), Flow.fill(List.of(), 35));
    }

    @Test
    void whiteIsLeftOutAtTheHeadOfAColumn() {
        Piece below = piece(10).after(5);
        assertEquals(List.of(25.0, 10.0), heights(Flow.fill(List.of(below, below, below), 30)));
    }

    @Test
    void headingGoesToTheNextColumnWithWhatItHeads() {
        assertEquals(List.of(20.0, 20.0),
                heights(Flow.fill(List.of(piece(20), piece(10).stayingWithNext(), piece(10)), 35)));
    }

    @Test
    void pieceHigherThanAColumnHasOneToItself() {
        assertEquals(List.of(10.0, 90.0, 10.0), heights(Flow.fill(List.of(piece(10), piece(90), piece(10)), 50)));
    }

    @Test
    void whatStaysTogetherAndIsTooHighFlowsOn() {
        Piece line = piece(10).stayingWithNext();
        assertEquals(List.of(30.0, 20.0), heights(Flow.fill(List.of(line, line, line, line, piece(10)), 30)));
    }

    @Test
    void headOfATableIsShownAgain() {
        Piece head = piece(10);
        Piece row = piece(10).below(head);
        List<Column> columns = Flow.fill(List.of(head.stayingWithNext(), row, row, row), 30);
        assertEquals(List.of(30.0, 20.0), heights(columns));
        assertTrue(columns.get(1).placed().getFirst().again());
    }

    @Test
    void lastColumnsAreEquallyHigh() {
        List<Piece> lines = new ArrayList<>();
        for (int line = 0; line < 10; line++) {
            lines.add(piece(10));
        }
        assertEquals(List.of(50.0, 50.0), heights(Flow.balanced(lines, 90)));
    }

    @Test
    void balancingPartsNothingThatStaysTogether() {
        Piece heading = piece(10).stayingWithNext();
        assertEquals(List.of(30.0), heights(Flow.balanced(List.of(heading, heading, piece(10)), 90)));
    }

    @Test
    void secondColumnBeginsWithAHeading() {
        Piece heading = piece(10).stayingWithNext().marked(List.of(Mark.bookmark(3, "見出し", "")));
        Piece line = piece(10);
        assertEquals(List.of(50.0, 30.0),
                heights(Flow.balanced(List.of(heading, line, line, line, line, heading, line, line), 90)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void eachPieceOnceAndInOrder(long seed) {
        Random random = new Random(seed);
        List<Piece> pieces = new ArrayList<>();
        for (int count = random.nextInt(200); count > 0; count--) {
            Piece piece = piece(1 + random.nextInt(30)).after(random.nextInt(10));
            pieces.add(random.nextInt(3) == 0 ? piece.stayingWithNext() : piece);
        }
        for (List<Column> columns : List.of(Flow.fill(pieces, 100), Flow.balanced(pieces, 100))) {
            assertEquals(pieces, columns.stream().flatMap(column -> column.placed().stream())
                    .map(Column.Placed::piece).toList());
            assertTrue(Flow.highest(columns) <= 100);
        }
    }
}
