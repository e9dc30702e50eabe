/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model;

import java.lang.Character.UnicodeBlock;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins the lines that an author broke: nothing between Japanese characters, one space between Latin words. */
public final class PlainText {

    private static final Set<UnicodeBlock> SET_SOLID = Set.of(
            UnicodeBlock.HIRAGANA, UnicodeBlock.KATAKANA, UnicodeBlock.KATAKANA_PHONETIC_EXTENSIONS,
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS, UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B, UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS, UnicodeBlock.CJK_COMPATIBILITY);

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private PlainText() {
    }

    /**
     * Returns {@code text} on one line. A line break next to a Japanese character vanishes (Japanese is set solid,
     * JIS X 4051), any other becomes one space; a break at either end vanishes.
     */
    public static String joinLines(String text) {
        if (text.chars().noneMatch(PlainText::breaksLine)) {
            return text.strip();
        }
        StringBuilder joined = new StringBuilder();
        for (String line : LINE_BREAK.split(text)) {
            String words = line.strip();
            if (!joined.isEmpty() && !words.isEmpty() && !isSolid(joined.codePointBefore(joined.length()))
                    && !isSolid(words.codePointAt(0)) && joined.charAt(joined.length() - 1) != ' ') {
                joined.append(' ');
            }
            joined.append(words);
        }
        return joined.toString();
    }

    /** Returns whether {@link #LINE_BREAK} matches at {@code character}. */
    private static boolean breaksLine(int character) {
        return character >= '\n' && character <= '\r' || character == 0x85 || character == 0x2028
                || character == 0x2029;
    }

    /** Returns whether a character is set without space to either side, as Japanese is. */
    public static boolean isSolid(int codePoint) {
        return SET_SOLID.contains(UnicodeBlock.of(codePoint));
    }
}
