/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jirei.model.rules.text.Range;

/** Words that are often spelled in two ways, and what their spellings have in common. */
final class Spelling {

    private static final Pattern WORD = Pattern.compile("[ァ-ヺ][ァ-ヺーヽヾ]+|[A-Za-zＡ-Ｚａ-ｚ][A-Za-zＡ-Ｚａ-ｚ0-9０-９]*");
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺ].*");
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
        WORD.matcher(text).results().forEach(word -> words.add(new Range(word.start(), word.end())));
        return words;
    }

    /** Returns a key that all spellings of a word share: without long-vowel marks, ヴァ as バ, ファイヤ as ファイア, one width. */
    static String key(String word) {
        if (!KATAKANA.matcher(word).matches()) {
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
