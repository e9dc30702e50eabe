/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "電話が|使えない, 電話が使えない",
        "the line|was down, the line was down",
        "電話が|IP網ごと, 電話がIP網ごと",
        "IP|網, IP網",
        "サーバー|（予備）, サーバー（予備）",
        "、|and, 、and",
        "one|  two  |three, one two three",
        "|one|, one",
        "one||two, one two",
        "𠮷|野家, 𠮷野家",
    })
    void joinsLinesAsTheyAreRead(String lines, String joined) {
        assertEquals(joined, PlainText.joinLines(lines.replace('|', '\n')));
    }

    @Test
    void allKindsOfLineEndsAreOne() {
        assertEquals("a b c d", PlainText.joinLines("a\r\nb\rc\nd"));
        assertEquals("", PlainText.joinLines("\n \n"));
    }
}
