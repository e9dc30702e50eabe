/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextMeasureTest {

    private static final double EXACT = 1e-9;

    @ParameterizedTest
    @CsvSource({
        "漢字かなカナー, 7",
        "、。「（％Ａ１, 7",
        "ｶﾅﾞ, 1.5",
        "①※…→×, 5",
        "か\u3099, 1",
        "1234, 2.2",
        "é, 0.55",
        "e\u0301, 0.55",
        "\uD83D\uDE00, 1",
        "\uD83D\uDC69\u200D\uD83D\uDCBB, 1",
        "\uD83D\uDC4D\uD83C\uDFFD, 1",
        "\uD83C\uDDEF\uD83C\uDDF5, 1",
        "\uD842\uDFB7, 1",
    })
    void countsEms(String text, double em) {
        assertEquals(em, TextMeasure.width(text, 1), EXACT, text);
    }

    @Test
    void growsWithTheFont() {
        assertEquals(26, TextMeasure.width("事例", 13), EXACT);
    }

    @Test
    void givesInvisibleCharactersNoWidth() {
        assertEquals(0, TextMeasure.width("\u200B\u200E\uFE0F\u2060", 10), EXACT);
    }

    @Test
    void showsForbiddenCharactersAsReplacements() {
        assertEquals(TextMeasure.width("\uFFFD\uFFFD\uFFFD", 10), TextMeasure.width("\u0000\uD800\u202E", 10), EXACT);
    }

    @Test
    void hasNoWidthForNothing() {
        assertEquals(0, TextMeasure.width("", 10), EXACT);
        assertEquals(0, TextMeasure.width(null, 10), EXACT);
    }
}
