/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words that authors know from the printed report or from daily use, and the keywords that they are meant for. */
final class OtherWords {

    private static final Map<String, Keyword> WORDS = new LinkedHashMap<>();

    static {
        add(Keyword.CASE, "事案", "ケース");
        add(Keyword.OCCURRED, "発生", "発生時期", "日付", "date");
        add(Keyword.ACTORS, "関係者", "登場人物", "アクター", "participants");
        add(Keyword.ORGANIZATION, "事業者", "会社", "企業", "団体", "company");
        add(Keyword.TEAM, "部門", "チーム", "department");
        add(Keyword.PERSON, "人", "個人", "利用者", "user");
        add(Keyword.ATTACKER, "侵入者", "hacker");
        add(Keyword.SYSTEM, "サーバ", "サーバー", "server");
        add(Keyword.DEVICE, "装置", "端末");
        add(Keyword.FLOW, "経緯", "時系列", "流れ", "timeline");
        add(Keyword.PHASE, "フェーズ", "局面");
        add(Keyword.STEP, "出来事", "ステップ", "event");
        add(Keyword.NOTE, "注記", "備考", "注");
        add(Keyword.DETECTION, "発見", "認知");
        add(Keyword.RESPONSE, "対処", "対応状況", "action");
        add(Keyword.PREVENTION, "再発に備えた対策", "再発防止", "再発防止策", "予防");
        add(Keyword.LESSONS, "気付き", "得られた気付き", "反省", "lesson");
    }

    private OtherWords() {
    }

    private static void add(Keyword meant, String... words) {
        for (String word : words) {
            WORDS.put(word, meant);
        }
    }

    /** Returns the keyword of {@code keywords} that {@code word} is another word for, or {@code null}. */
    static Keyword among(Collection<Keyword> keywords, String word) {
        Keyword meant = WORDS.get(word);
        return meant != null && keywords.contains(meant) ? meant : null;
    }
}
