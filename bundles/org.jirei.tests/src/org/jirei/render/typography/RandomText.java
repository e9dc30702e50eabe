/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.typography;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Sentences at random: Japanese, Latin and mixed, with the punctuation that line breaking has rules for. */
public final class RandomText {

    private static final List<String> JAPANESE = List.of(
            "認証", "ネットワーク", "サービス", "が", "を", "に", "から", "事業者", "利用者", "復旧した", "切り替えて", "確かめ",
            "、", "。", "・", "（国内）", "「警報」", "ッー", "データ", "センター", "ログ", "お客様", "1社", "対応", "ｶﾅ",
            "約30分間", "影響なし", "々", "—", "…", "％", "か\u3099");
    private static final List<String> LATIN = List.of(
            "Web ", "DNS ", "firewall ", "login ", "192.0.2.1 ", "the ", "server ", "was ", "restarted, ", "10:05 ",
            "VPN ", "CSIRT ", "a ", "third-party ", "(backup) ", "misconfiguration ", "failed. ", "naïve ", "\uD83D\uDE00 ");

    /** The words that a sentence is made of. */
    public enum Words {
        JAPANESE(RandomText.JAPANESE),
        LATIN(RandomText.LATIN),
        MIXED(Stream.of(RandomText.JAPANESE, RandomText.LATIN).flatMap(List::stream).toList());

        private final List<String> choices;

        Words(List<String> choices) {
            this.choices = choices;
        }
    }

    private static final String NEVER_AFTER_SPACE = "、。・ッ々—…％";

    private RandomText() {
    }

    /** Returns a sentence of {@code count} words of every kind. */
    public static String sentence(Random random, int count) {
        return sentence(random, count, Words.MIXED);
    }

    /** Returns a sentence of {@code count} of {@code words}. */
    public static String sentence(Random random, int count, Words words) {
        StringBuilder sentence = new StringBuilder();
        for (int word = 0; word < count; word++) {
            String next = words.choices.get(random.nextInt(words.choices.size()));
            if (NEVER_AFTER_SPACE.indexOf(next.charAt(0)) >= 0) {
                sentence.setLength(sentence.toString().stripTrailing().length());
            }
            sentence.append(next);
        }
        return sentence.toString();
    }
}
