/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import java.util.EnumMap;
import java.util.Map;
import org.jirei.lang.parsing.Keyword;

/**
 * How the Japanese keywords are read, in Latin letters as a keyboard types them: an author whose input method is off
 * finds them too.
 */
final class Readings {

    private static final Map<Keyword, String> ROMAN = new EnumMap<>(Keyword.class);

    static {
        String all = """
                SURVEY chousa LANGUAGE gengo PUBLISHER hakkou PERIOD kikan PURPOSE mokuteki OPERATION unei
                CRITERIA senteikijun CRITERION kijun CONFIDENTIAL hitoku CATEGORY bunrui CASES shuuroku CASE jirei
                OCCURRED hasseibi SECTOR bunya MEETS gaitou IMPACT eikyou CAUSE genin SUMMARY gaiyou
                ACTORS toujousha LINK setsuzoku ORGANIZATION soshiki TEAM busho PERSON jinbutsu
                ATTACKER kougekisha SYSTEM shisutemu NETWORK nettowaaku DEVICE kiki SITE saito
                PUBLISHED kouhyoumei FLOW keika PHASE dankai STEP jishou ACTION taisho NOTE hosoku
                BACKGROUND haikei DETECTION kenchi RESPONSE taiou PREVENTION taisaku LESSONS kyoukun""";
        String[] words = all.split("\\s+");
        for (int at = 0; at < words.length; at += 2) {
            ROMAN.put(Keyword.valueOf(words[at]), words[at + 1]);
        }
    }

    private Readings() {
    }

    static String of(Keyword keyword) {
        return ROMAN.get(keyword);
    }
}
