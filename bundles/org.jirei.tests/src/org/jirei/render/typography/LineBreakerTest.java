/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LineBreakerTest {

    private static final String NOT_AT_START = "、。，．」』）】〉》ッャュョァィゥェォっゃゅょー々ゝ？！・：；,.)]!?";
    private static final String NOT_AT_END = "「『（【〈《([";
    private static final double WIDE_ENOUGH_FOR_ROUNDING = 1e-6;

    private static List<String> lines(String text, double maxEm) {
        return LineBreaker.lines(text, maxEm * 10, 10).lines();
    }

    private static List<String> balanced(String text, double maxEm) {
        return LineBreaker.balancedLines(text, maxEm * 10, 10).lines();
    }

    @Test
    void breaksBetweenPhrases() {
        assertEquals(List.of("定期の自動更新を", "受け持つ", "プログラムに", "不具合があった"),
                lines("定期の自動更新を受け持つプログラムに不具合があった", 8));
    }

    @Test
    void keepsPoliteWordsTogether() {
        assertEquals(List.of("障害の", "お客様へ"), lines("障害のお客様へ", 5));
    }

    @Test
    void keepsSuffixesWithTheirWords() {
        assertEquals(List.of("Webサイト用", "サーバー"), balanced("Webサイト用サーバー", 7));
    }

    @Test
    void keepsClosingPunctuationOffTheStart() {
        assertEquals(List.of("ああああ", "あ。"), lines("あああああ。", 5));
        assertEquals(List.of("あああ", "あー"), lines("ああああー", 4));
        assertEquals(List.of("あああ", "あっ"), lines("ああああっ", 4));
    }

    @Test
    void keepsOpeningBracketsOffTheEnd() {
        assertEquals(List.of("あああ", "「ああ」"), lines("あああ「ああ」", 4));
    }

    @Test
    void keepsLatinWordsAndNumbersWhole() {
        assertEquals(List.of("設定は", "Firewall", "192.168.10.1", "です"), lines("設定はFirewall 192.168.10.1です", 6));
    }

    @Test
    void cutsAWordThatIsTooLongAlone() {
        List<String> lines = lines("a".repeat(25), 5.5);
        assertEquals(List.of("a".repeat(10), "a".repeat(10), "a".repeat(5)), lines);
    }

    @Test
    void cutsBetweenWhatReadersSeeAsCharacters() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDCBB";
        assertEquals(List.of(family + family, family), lines(family.repeat(3), 2));
        String accented = "e\u0301";
        assertEquals(List.of(accented.repeat(2), accented), lines(accented.repeat(3), 1.2));
    }

    @Test
    void balancesLines() {
        assertEquals(List.of("ああああ", "ああああ"), balanced("ああああああああ", 7));
        assertEquals(List.of("期限を迎え、接続に", "障害が起きた"), balanced("期限を迎え、接続に障害が起きた", 14));
    }

    @Test
    void tellsWhetherWordsAreWhole() {
        assertTrue(LineBreaker.lines("認証のサービス", 40, 10).wordsWhole());
        assertFalse(LineBreaker.lines("サービス", 30, 10).wordsWhole());
        assertFalse(LineBreaker.lines("abcdefghij", 30, 10).wordsWhole());
    }

    @Test
    void hasNoLineForBlankText() {
        assertEquals(List.of(), lines("", 10));
        assertEquals(List.of(), lines(" \n　", 10));
        assertEquals(List.of(), lines(null, 10));
    }

    @Test
    void keepsRulesOverRandomText() {
        Random random = new Random(20180601);
        for (int round = 0; round < 2000; round++) {
            String text = RandomText.sentence(random, 1 + random.nextInt(60));
            double width = 10 + random.nextInt(20);
            checkRules(text, lines(text, width), width);
            checkRules(text, balanced(text, width), width);
            assertEquals(lines(text, width).size(), balanced(text, width).size(), text);
        }
    }

    private static void checkRules(String text, List<String> lines, double width) {
        assertEquals(text.replaceAll("\\s", ""), String.join("", lines).replaceAll("\\s", ""));
        for (String line : lines) {
            assertTrue(TextMeasure.width(line, 1) <= width + WIDE_ENOUGH_FOR_ROUNDING, line);
            assertEquals(line.strip(), line);
        }
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            assertTrue(NOT_AT_START.indexOf(line.charAt(0)) < 0, () -> "begins a line: " + line + " of " + lines);
        }
        for (String line : lines.subList(0, Math.max(0, lines.size() - 1))) {
            assertTrue(NOT_AT_END.indexOf(line.charAt(line.length() - 1)) < 0, () -> "ends a line: " + line);
        }
    }

    @Test
    void staysLinearOnHugeWords() {
        List<String> lines = balanced("界".repeat(10_000) + "x".repeat(10_000), 20);
        assertTrue(lines.size() >= 750 && lines.size() <= 800, () -> "lines: " + lines.size());
    }
}
