/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jirei.lang.LineIndex;
import org.junit.jupiter.api.Test;

/** What can be folded in a source. */
final class FoldingsTest {

    @Test
    void foldsBlocksAndComments() {
        assertEquals(List.of("COMMENT 1-2", "BLOCK 3-14", "BLOCK 4-8", "BLOCK 5-7", "COMMENT 9-11", "BLOCK 12-13"),
                foldings("""
                        // one
                        // two
                        case c {
                          actors {
                            organization o "O" {
                              team t
                            }
                          }
                          /* over
                             several
                             lines */
                          flow {
                          }
                        }
                        actors { }
                        // alone
                        """));
    }

    @Test
    void takesBracesInSentencesForProse() {
        assertEquals(List.of("BLOCK 1-6", "BLOCK 2-5"), foldings("case c {\nsummary {\n  - a {\n    b } c\n}\n}\n"));
    }

    @Test
    void endsABlockWithoutItsBraceWhereItsTextEnds() {
        assertEquals(List.of("BLOCK 1-3", "BLOCK 2-3"), foldings("case c {\n  flow {\n    step a: x\n\n\n"));
    }

    @Test
    void countsLinesThatEndWithCarriageReturns() {
        assertEquals(List.of("BLOCK 1-2"), foldings("case c {\r\n}\r\n"));
    }

    @Test
    void livesWithEveryHalfWrittenSource() {
        String text = "事例 c \"題\" {\n  /* x\n */\n 概要 {\n    - あ {{b}}\n  }\n}\n";
        for (int end = 0; end <= text.length(); end++) {
            String half = text.substring(0, end);
            for (Folding folding : Foldings.of(half)) {
                assertTrue(folding.region().end() <= half.length(), half);
            }
        }
    }

    private static List<String> foldings(String text) {
        LineIndex lines = new LineIndex(text);
        return Foldings.of(text).stream().map(folding -> folding.kind() + " " + lines.line(folding.region().offset())
                + "-" + lines.line(folding.region().end() - 1)).toList();
    }
}
