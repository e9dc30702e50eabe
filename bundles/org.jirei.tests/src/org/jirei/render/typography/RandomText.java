/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.typography;

import java.util.List;
import java.util.Random;

/** Sentences at random: Japanese, Latin and mixed, with the punctuation that line breaking has rules for. */
public final class RandomText {

    private static final List<String> WORDS = List.of(
            "認証", "ネットワーク", "サービス", "が", "を", "に", "から", "事業者", "利用者", "復旧した", "切り替えて", "確かめ",
            "、", "。", "・", "（国内）", "「警報」", "ッー", "データ", "センター", "ログ", "お客様", "1社", "対応", "ｶﾅ",
            "Web", "DNS", "firewall ", "login ", "192.0.2.1", "the ", "server ", "was ", "restarted, ", "10:05 ", "VPN",
            "CSIRT", "約30分間", "影響なし", "々", "—", "…", "％", "\uD83D\uDE00", "か\u3099");

    private static final String NEVER_AFTER_SPACE = "、。・ッ々—…％";

    private RandomText() {
    }

    /** Returns a sentence of {@code words} words. */
    public static String sentence(Random random, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int word = 0; word < words; word++) {
            String next = WORDS.get(random.nextInt(WORDS.size()));
            if (NEVER_AFTER_SPACE.indexOf(next.charAt(0)) >= 0) {
                sentence.setLength(sentence.toString().stripTrailing().length());
            }
            sentence.append(next);
        }
        return sentence.toString();
    }
}
