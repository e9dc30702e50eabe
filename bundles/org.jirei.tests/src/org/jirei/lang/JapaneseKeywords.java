/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Translates the keywords of small sources into Japanese by the words alone, independently of the language under test.
 * A keyword is one at the start of a line or behind an opening brace, and {@code published} behind a label.
 */
final class JapaneseKeywords {

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        String table = """
                survey 調査  language 言語  publisher 発行  period 期間  purpose 目的  operation 運営
                criteria 選定基準  criterion 基準  confidential 秘匿  category 分類  cases 収録
                case 事例  occurred 発生日  sector 分野  meets 該当  impact 影響  cause 原因  summary 概要
                actors 登場者  link 接続  organization 組織  team 部署  person 人物  attacker 攻撃者
                system システム  network ネットワーク  device 機器  site サイト  published 公表名
                flow 経過  phase 段階  step 事象  action 対処  note 補足
                background 背景  detection 検知  response 対応  prevention 対策  lessons 教訓
                """;
        String[] words = table.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            WORDS.put(words[i], words[i + 1]);
        }
    }

    private JapaneseKeywords() {
    }

    /** Returns the English keywords with their Japanese spellings, as the description of the language has them. */
    static Map<String, String> words() {
        return WORDS;
    }

    /** Returns {@code source} with Japanese keywords. */
    static String in(String source) {
        String japanese = source;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            String starter = word.getKey().equals("published") ? "(\" +|\\n\\s*)" : "((?:^|\\n|\\{)[ \\t]*)";
            japanese = Pattern.compile(starter + word.getKey() + "(?=[ \\t:：{])").matcher(japanese)
                    .replaceAll("$1" + word.getValue());
        }
        return japanese;
    }
}
