/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** How near something is to what has been typed; the nearest first. */
enum Likeness {
    /** Its name begins so. */
    BEGINS,
    /** Its label, or a word of its name, begins so. */
    WORD_BEGINS,
    /** It has that somewhere. */
    CONTAINS,
    NONE;

    /** A key behind these, the reading of a keyword, is not looked into: parts of readings mean nothing. */
    private static final int KEYS_OF_WORDS = 3;
    private static final char FIRST_KATAKANA = 'ァ';
    private static final char LAST_KATAKANA = 'ヶ';
    private static final int KATAKANA_TO_HIRAGANA = 'あ' - 'ア';

    /**
     * Compares what has been typed with {@code keys}, of which the first is the name. Upper and lower case, full and
     * half width, hiragana and katakana make no difference.
     */
    static Likeness of(String typed, List<String> keys) {
        String wanted = folded(typed.strip());
        if (wanted.isEmpty() || folded(keys.getFirst()).startsWith(wanted)) {
            return BEGINS;
        }
        if (wordBegins(keys.getFirst(), wanted)
                || keys.stream().skip(1).anyMatch(key -> folded(key).startsWith(wanted))) {
            return WORD_BEGINS;
        }
        return keys.stream().limit(KEYS_OF_WORDS).anyMatch(key -> folded(key).contains(wanted)) ? CONTAINS : NONE;
    }

    /** A word within a name begins with a capital letter, or behind a line. */
    private static boolean wordBegins(String name, String wanted) {
        for (int at = 1; at < name.length(); at++) {
            boolean begins = Character.isUpperCase(name.charAt(at)) && !Character.isUpperCase(name.charAt(at - 1))
                    || name.charAt(at - 1) == '_';
            if (begins && folded(name.substring(at)).startsWith(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Returns {@code text} without the differences that do not matter. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).chars().forEach(character ->
                folded.append((char) (character >= FIRST_KATAKANA && character <= LAST_KATAKANA
                        ? character + KATAKANA_TO_HIRAGANA : character)));
        return folded.toString();
    }
}
