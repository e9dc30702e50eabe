/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jirei.model.Language;
import org.jirei.render.typography.RandomText;
import org.junit.jupiter.api.Test;

/** Cells of plain-text tables keep to their width and to the rules for the ends of lines. */
class CellWrapperTest {

    private static final int SENTENCES = 500;
    private final CellWrapper japanese = new CellWrapper(Language.JAPANESE);

    @Test
    void fullWidthCountsTwo() {
        assertEquals(4, japanese.width("認証"));
        assertEquals(3, japanese.width("DNS"));
        assertEquals(2, japanese.width("ｶﾞ"));
        assertEquals(2, japanese.width("…"), "ambiguous characters are wide among Japanese");
        assertEquals(1, new CellWrapper(Language.ENGLISH).width("…"));
    }

    @Test
    void breaksWhereJapaneseMay() {
        assertEquals(List.of("障害が起", "きた。"), japanese.wrap("障害が起きた。", 8));
        assertEquals(List.of("障害が起き", "た。"), japanese.wrap("障害が起きた。", 12));
        assertEquals(List.of("DNSの", "害。"), japanese.wrap("DNSの害。", 8));
        assertEquals(List.of("the server", "was cut"), japanese.wrap("the server was cut", 11));
    }

    @Test
    void whatIsTooWideBreaksAnywhere() {
        assertEquals(List.of("aaaa", "aaaa", "aa"), japanese.wrap("aaaaaaaaaa", 4));
        assertEquals(List.of(), japanese.wrap("", 4));
    }

    @Test
    void linesKeepToTheWidthAndLoseNothing() {
        Random random = new Random(1);
        for (int count = 0; count < SENTENCES; count++) {
            String sentence = RandomText.sentence(random, 1 + random.nextInt(20));
            int width = 4 + random.nextInt(40);
            List<String> lines = japanese.wrap(sentence, width);
            assertEquals(sentence.replace(" ", ""), String.join("", lines).replace(" ", ""));
            for (String line : lines) {
                assertTrue(japanese.width(line) <= width, line);
                assertFalse(line.isBlank());
            }
        }
    }
}
