/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The caret stands under the place: the marks in the first line of each text are what the second line has to show. */
class SourceExcerptTest {

    @Test
    void caretStandsUnderLatinText() {
        expect("one ⟦two⟧ three", """
                    one two three
                        ^~~
                """);
    }

    @Test
    void fullWidthCharactersTakeTwoColumns() {
        expect("障害が⟦発生⟧した", """
                    障害が発生した
                    　　　^~~~
                """);
    }

    @Test
    void halfWidthKanaAndCombiningMarksAreAsWideAsTheyLook() {
        expect("ｶﾅe\u0301か\u3099⟦x⟧", "    ｶﾅe\u0301か\u3099x\n       　^\n");
    }

    @Test
    void tabsStayTabs() {
        expect("\tab\t⟦c⟧", "    \tab\tc\n    \t  \t^\n");
    }

    @Test
    void placeWithoutExtentGetsACaretOnly() {
        expect("ab⟦⟧", """
                    ab
                      ^
                """);
    }

    @Test
    void placeBehindTheLineIsAtItsEnd() {
        assertEquals("    ab\n      ^\n", SourceExcerpt.of("ab", 7, 9));
    }

    @Test
    void characterOutsideTheBasicPlaneIsOneCharacter() {
        expect("𠮷⟦野⟧家", """
                    𠮷野家
                    　^~
                """);
    }

    @Test
    void longLinesAreCutAroundThePlace() {
        String line = "𠮷".repeat(500) + "here" + "𠮷".repeat(500);
        String[] excerpt = SourceExcerpt.of(line, 1000, 1004).split("\n");
        assertTrue(excerpt[0].startsWith("    …𠮷") && excerpt[0].endsWith("𠮷…"), excerpt[0]);
        assertTrue(excerpt[0].length() < 140, excerpt[0]);
        assertEquals("    " + " " + "　".repeat(30) + "^~~~", excerpt[1]);
    }

    @Test
    void longPlaceIsCutToo() {
        String[] excerpt = SourceExcerpt.of("x".repeat(1000), 100, 900).split("\n");
        assertTrue(excerpt[0].length() < 140 && excerpt[1].length() < 140, excerpt[1]);
    }

    private static void expect(String marked, String excerpt) {
        int start = marked.indexOf('⟦');
        int end = marked.indexOf('⟧') - 1;
        assertEquals(excerpt, SourceExcerpt.of(marked.replace("⟦", "").replace("⟧", ""), start, end));
    }
}
