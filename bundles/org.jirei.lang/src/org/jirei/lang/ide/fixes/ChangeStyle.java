/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the end of a sentence into the other style, 常体 or 敬体, where that is possible without knowing the verb's
 * conjugation.
 */
final class ChangeStyle implements Fixer {

    /** Polite endings with their plain forms, the longest first. */
    private static final Map<String, String> POLITE_TO_PLAIN = new LinkedHashMap<>();
    private static final Map<String, String> PLAIN_TO_POLITE = new LinkedHashMap<>();
    private static final String SENTENCE_ENDS = "。．！？";

    static {
        add("ではありませんでした", "ではなかった");
        add("がありませんでした", "がなかった");
        add("はありませんでした", "はなかった");
        add("もありませんでした", "もなかった");
        add("ではありません", "ではない");
        add("がありません", "がない");
        add("はありません", "はない");
        add("もありません", "もない");
        add("できませんでした", "できなかった");
        add("れませんでした", "れなかった");
        add("しませんでした", "しなかった");
        add("できません", "できない");
        add("れません", "れない");
        add("しません", "しない");
        add("ていました", "ていた");
        add("でいました", "でいた");
        add("ています", "ている");
        add("でいます", "でいる");
        add("ありました", "あった");
        add("なりました", "なった");
        add("できました", "できた");
        add("れました", "れた");
        add("しました", "した");
        add("あります", "ある");
        add("なります", "なる");
        add("できます", "できる");
        add("れます", "れる");
        add("します", "する");
        add("でした", "であった");
        add("でしょう", "であろう");
        add("です", "である");
    }

    private static void add(String polite, String plain) {
        POLITE_TO_PLAIN.put(polite, plain);
        PLAIN_TO_POLITE.put(plain, polite);
    }

    @Override
    public List<Fix> fixes(FixPlace place) {
        Map<String, String> endings = place.argument(0).equals("term.polite") ? POLITE_TO_PLAIN : PLAIN_TO_POLITE;
        String sentence = place.words().stripTrailing();
        int end = sentence.length();
        while (end > 0 && SENTENCE_ENDS.indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
        }
        String words = sentence.substring(0, end);
        int wordsEnd = place.start() + end;
        return endings.keySet().stream().filter(words::endsWith).reduce((one, other) ->
                one.length() >= other.length() ? one : other)
                .map(ending -> List.of(place.fix("change-style",
                        place.replace(wordsEnd - ending.length(), wordsEnd, endings.get(ending)), endings.get(ending))))
                .orElse(List.of());
    }
}
