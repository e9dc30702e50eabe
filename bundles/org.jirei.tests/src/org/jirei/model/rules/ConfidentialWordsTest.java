/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidentialWordsTest {

    @ParameterizedTest
    @CsvSource({
        "架空ねっと, 回線は⟦架空ネット⟧のもの",
        "架空ねっと, 回線は⟦架空ﾈｯﾄ⟧のもの",
        "架空ガス, ⟦架空ｶﾞｽ⟧と⟦架空がす⟧",
        "ガス, 前⟦ｶﾞｽ⟧後",
        "株式会社架空電力, ⟦株式会社 架空　電力⟧の",
        "Bluebell, the ⟦BLUEBELL⟧ and ⟦Ｂｌｕｅｂｅｌｌ⟧s",
        "Blue Bell, a ⟦bluebell⟧ or ⟦b l u e b e l l⟧.",
        "Straße, ⟦STRASSE⟧",
        "㈱架空, ⟦(株)架空⟧と⟦（株）架空⟧",
        "𠮷野, 前⟦𠮷野⟧後",
        "NEC, connection of ⟦NEC⟧ and ⟦nec⟧ and necessary",
        "NEC, ⟦NEC⟧製の⟦ＮＥＣ⟧",
        "NEC, my⟦NEC⟧Server",
        "ab, '⟦a b⟧ and ⟦ab⟧, xa by'",
        "a1, x⟦A１⟧y",
        "' ', nothing",
    })
    void findsAllSpellingsAtTheirPlace(String word, String marked) {
        String text = marked.replace("⟦", "").replace("⟧", "");
        ConfidentialWords words = new ConfidentialWords(List.of(word));

        String places = words.find(text).stream().map(match -> match.start() + "+" + match.length())
                .collect(Collectors.joining(" "));

        assertEquals(places(marked), places);
    }

    private static String places(String marked) {
        StringBuilder places = new StringBuilder();
        int marks = 0;
        int start = 0;
        for (int at = 0; at < marked.length(); at++) {
            if (marked.charAt(at) == '⟦') {
                start = at - marks++;
            } else if (marked.charAt(at) == '⟧') {
                places.append(places.isEmpty() ? "" : " ").append(start).append('+').append(at - marks++ - start);
            }
        }
        return places.toString();
    }

    @Test
    void lookThroughInvisibleCharactersLineBreaksAndMarks() {
        ConfidentialWords words = new ConfidentialWords(List.of("架空ガス"));

        assertEquals(List.of(new ConfidentialWords.Match("架空ガス", 1, 9)), words.find("x架\u200B空\n  カ\u3099スx"));
    }

    @Test
    void placesMayOverlap() {
        assertEquals(List.of(0, 1), new ConfidentialWords(List.of("ああ")).find("あああ").stream()
                .map(ConfidentialWords.Match::start).toList());
    }

    @Test
    void longerWordsComeFirst() {
        ConfidentialWords words = new ConfidentialWords(Arrays.asList("架空", "架空電力", null, "　"));

        assertEquals(List.of("架空電力", "架空"),
                words.find("架空電力").stream().map(ConfidentialWords.Match::word).toList());
        assertTrue(new ConfidentialWords(List.of()).isEmpty());
    }
}
