/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jirei.model.Language;

/** The keywords, each with its English and its Japanese spelling. Both mean the same everywhere. */
public enum Keyword {
    SURVEY("survey", "調査"),
    LANGUAGE("language", "言語"),
    PUBLISHER("publisher", "発行"),
    PERIOD("period", "期間"),
    PURPOSE("purpose", "目的"),
    OPERATION("operation", "運営"),
    CRITERIA("criteria", "選定基準"),
    CRITERION("criterion", "基準"),
    CONFIDENTIAL("confidential", "秘匿"),
    CATEGORY("category", "分類"),
    CASES("cases", "収録"),
    CASE("case", "事例"),
    OCCURRED("occurred", "発生日"),
    SECTOR("sector", "分野"),
    MEETS("meets", "該当"),
    IMPACT("impact", "影響"),
    CAUSE("cause", "原因"),
    SUMMARY("summary", "概要"),
    ACTORS("actors", "登場者"),
    LINK("link", "接続"),
    ORGANIZATION("organization", "組織"),
    TEAM("team", "部署"),
    PERSON("person", "人物"),
    ATTACKER("attacker", "攻撃者"),
    SYSTEM("system", "システム"),
    NETWORK("network", "ネットワーク"),
    DEVICE("device", "機器"),
    SITE("site", "サイト"),
    PUBLISHED("published", "公表名"),
    FLOW("flow", "経過"),
    PHASE("phase", "段階"),
    STEP("step", "事象"),
    ACTION("action", "対処"),
    NOTE("note", "補足"),
    BACKGROUND("background", "背景"),
    DETECTION("detection", "検知"),
    RESPONSE("response", "対応"),
    PREVENTION("prevention", "対策"),
    LESSONS("lessons", "教訓");

    private static final Map<String, Keyword> BY_SPELLING = new LinkedHashMap<>();

    static {
        for (Keyword keyword : values()) {
            BY_SPELLING.put(keyword.english, keyword);
            BY_SPELLING.put(keyword.japanese, keyword);
        }
    }

    private final String english;
    private final String japanese;

    Keyword(String english, String japanese) {
        this.english = english;
        this.japanese = japanese;
    }

    /** Returns the keyword that {@code word} spells in either language, or {@code null}. */
    public static Keyword of(String word) {
        return BY_SPELLING.get(word);
    }

    /** Returns the spelling in {@code language}. */
    public String spelling(Language language) {
        return language == Language.JAPANESE ? japanese : english;
    }

    /** Returns the language that {@code word}, one of the two spellings, belongs to. */
    public static Language languageOf(String word) {
        return of(word).japanese.equals(word) ? Language.JAPANESE : Language.ENGLISH;
    }
}
