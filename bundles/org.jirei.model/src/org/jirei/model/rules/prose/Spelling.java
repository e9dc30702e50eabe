/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.jirei.model.rules.text.Range;

/** Words that are often spelled in two ways, and what their spellings have in common. */
final class Spelling {

    /** What a katakana word goes on with but does not begin with. */
    private static final String MARKS = "ーヽヾ";
    private static final String SMALL = "ァィゥェォ";
    private static final String LARGE = "アイウエオ";
    /** サーバ and サーバー are one word; スキ and スキー need not be. */
    private static final int SHORTEST_BEFORE_FINAL_MARK = 3;
    /** インタフェース and インターフェース are one word; ビル and ビール are not. */
    private static final int SHORTEST_WITHOUT_MARKS = 4;

    private Spelling() {
    }

    /** Returns where katakana words and Latin words stand in {@code text}. */
    static List<Range> words(String text) {
        List<Range> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = wordEnd(text, start);
            if (end > start) {
                words.add(new Range(start, end));
            }
            start = Math.max(end, start + 1);
        }
        return words;
    }

    /** Returns the end of the word that begins at {@code start}, or {@code start} where none does; one kana is none. */
    private static int wordEnd(String text, int start) {
        int end = start + 1;
        if (isKatakana(text.charAt(start))) {
            while (end < text.length() && (isKatakana(text.charAt(end)) || MARKS.indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            return end > start + 1 ? end : start;
        }
        if (!isLatin(text.charAt(start))) {
            return start;
        }
        while (end < text.length() && (isLatin(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isKatakana(char character) {
        return 'ァ' <= character && character <= 'ヺ';
    }

    private static boolean isLatin(char character) {
        return 'a' <= character && character <= 'z' || 'A' <= character && character <= 'Z'
                || 'ａ' <= character && character <= 'ｚ' || 'Ａ' <= character && character <= 'Ｚ';
    }

    private static boolean isDigit(char character) {
        return '0' <= character && character <= '9' || '０' <= character && character <= '９';
    }

    /** Returns a key that all spellings of a word share: without long-vowel marks, ヴァ as バ, ファイヤ as ファイア, one width. */
    static String key(String word) {
        if (!isKatakana(word.charAt(0))) {
            return Normalizer.normalize(word, Normalizer.Form.NFKC);
        }
        String sound = word
                .replace("ヴァ", "バ").replace("ヴィ", "ビ").replace("ヴェ", "ベ").replace("ヴォ", "ボ").replace("ヴ", "ブ")
                .replace("イヤ", "イア").replaceAll("([エケセテネヘメレゲゼデベペェ])イ", "$1ー");
        String bare = large(sound.replace("ー", ""));
        String withoutFinalMark = sound.replaceFirst("ー$", "");
        return bare.length() >= SHORTEST_WITHOUT_MARKS ? bare
                : withoutFinalMark.length() >= SHORTEST_BEFORE_FINAL_MARK ? withoutFinalMark : sound;
    }

    private static String large(String word) {
        StringBuilder large = new StringBuilder(word);
        for (int at = 0; at < large.length(); at++) {
            int small = SMALL.indexOf(large.charAt(at));
            if (small >= 0) {
                large.setCharAt(at, LARGE.charAt(small));
            }
        }
        return large.toString();
    }
}
