/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.text;

import java.util.Set;

/** Kinds of characters that rules tell apart. */
public final class Characters {

    /** Characters without a form of their own that Unicode counts as letters or marks. */
    private static final Set<Integer> BLANK_LETTERS = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0);

    private Characters() {
    }

    /** Returns whether a character is a mark that joins the letter before it. */
    public static boolean isCombining(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Returns whether a character chooses a variant of the one before it. */
    public static boolean isVariationSelector(int codePoint) {
        return 0xFE00 <= codePoint && codePoint <= 0xFE0F || 0xE0100 <= codePoint && codePoint <= 0xE01EF;
    }

    /**
     * Returns whether a character shows nothing and is no white space: controls, format characters, fillers,
     * halves.
     */
    public static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\t' && codePoint != '\n';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> BLANK_LETTERS.contains(codePoint) || isVariationSelector(codePoint) || isNonCharacter(codePoint);
        };
    }

    private static boolean isNonCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || 0xFDD0 <= codePoint && codePoint <= 0xFDEF;
    }

    /** Returns whether a character is white space or invisible. */
    public static boolean isBlankOrInvisible(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || isInvisible(codePoint);
    }

    /** Returns whether a character is a kanji, kana or the long-vowel mark. */
    public static boolean isJapanese(int codePoint) {
        return Character.isIdeographic(codePoint) || isKana(codePoint);
    }

    /** Returns whether a character is hiragana, katakana of any width or the long-vowel mark. */
    public static boolean isKana(int codePoint) {
        return 'ぁ' <= codePoint && codePoint <= 'ゖ' || 'ァ' <= codePoint && codePoint <= 'ヿ' && codePoint != '・'
                || 'ｦ' <= codePoint && codePoint <= 'ﾟ';
    }
}
