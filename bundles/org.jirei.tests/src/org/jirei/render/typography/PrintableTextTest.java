/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PrintableTextTest {

    @Test
    void keepsWhatCanBePrinted() {
        String text = "事例 <Case> & \uD842\uDFB7 \uD83D\uDE00 é";
        assertEquals(text, PrintableText.of(text));
    }

    @Test
    void turnsLineBreaksAndTabsIntoSpaces() {
        assertEquals("a b c d e f", PrintableText.of("a\tb\nc\u0085d\u2028e\u000Bf"));
    }

    @Test
    void replacesWhatXmlForbids() {
        assertEquals("\uFFFD".repeat(6), PrintableText.of("\u0000\u0008\u001F\uD83D\uFFFE\uFFFF"));
    }

    @Test
    void replacesLoneSurrogatesOnly() {
        assertEquals("\uFFFD\uD83D\uDE00\uFFFD", PrintableText.of("\uDE00\uD83D\uDE00\uD83D"));
    }

    @Test
    void replacesBidirectionalOverrides() {
        assertEquals("a\uFFFDb\uFFFDc", PrintableText.of("a\u202Eb\u2066c"));
    }

    @Test
    void isEmptyForNothing() {
        assertEquals("", PrintableText.of(null));
    }
}
