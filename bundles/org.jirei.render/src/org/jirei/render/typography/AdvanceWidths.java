/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.typography;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * The fixed table of advance widths, in em. Fonts are never asked: the same text is as wide on every machine, and the
 * figure tells the viewer's font to fit ({@code textLength}). The proportional values are rounded to what the common
 * sans-serif faces have, and rather wide than narrow. What a character is, ICU says and not the JDK, whose Unicode
 * changes from one version to the next.
 */
final class AdvanceWidths {

    private static final double FULL = 1;
    private static final double HALF = 0.5;
    private static final double NONE = 0;
    private static final double UNKNOWN = 0.6;

    private static final int ASCII_END = 0x80;
    private static final double[] ASCII = new double[ASCII_END];

    static {
        Arrays.fill(ASCII, UNKNOWN);
        set(0.25, " ijl'|");
        set(0.3, "I.,:;!ft");
        set(0.35, "()[]{}-`");
        set(0.4, "r/\\");
        set(0.45, "\"*sz");
        set(0.5, "?_ckvxyJ");
        set(0.55, "0123456789aegFLTYZ$#+<=>~^E");
        set(0.6, "bdhnopquASPVXKR");
        set(0.65, "BC");
        set(0.7, "DGHNOQU&");
        set(0.8, "wM");
        set(0.9, "mW%@");
    }

    private AdvanceWidths() {
    }

    private static void set(double em, String characters) {
        characters.chars().forEach(character -> ASCII[character] = em);
    }

    /**
     * Returns the width of one code point in em: 1 for full-width, 0.5 for half-width forms, the table's value for
     * Latin, 0 for combining marks and invisible characters, 0.6 for whatever else is narrow. Characters that Unicode
     * calls ambiguous (UAX #11) are full-width, as Japanese fonts draw them; accented Latin letters are as wide as
     * their base letter.
     */
    static double of(int codePoint) {
        if (codePoint < ASCII_END) {
            return ASCII[codePoint];
        }
        if (isCommonJapanese(codePoint)) {
            return FULL;
        }
        if (isInvisible(codePoint)) {
            return NONE;
        }
        int base = baseLetter(codePoint);
        if (base < ASCII_END) {
            return ASCII[base];
        }
        return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
            case EastAsianWidth.FULLWIDTH, EastAsianWidth.WIDE, EastAsianWidth.AMBIGUOUS -> FULL;
            case EastAsianWidth.HALFWIDTH -> HALF;
            default -> UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC) ? FULL : UNKNOWN;
        };
    }

    /** Tells kanji, kana and their punctuation, nearly all of what is measured, without asking ICU. */
    private static boolean isCommonJapanese(int codePoint) {
        return codePoint >= '一' && codePoint <= '鿿'
                || codePoint >= 'ぁ' && codePoint <= 'ゖ'
                || codePoint >= 'ァ' && codePoint <= 'ヿ'
                || codePoint >= '、' && codePoint <= '】'
                || codePoint >= '！' && codePoint <= '｠';
    }

    private static boolean isInvisible(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case UCharacterCategory.NON_SPACING_MARK, UCharacterCategory.ENCLOSING_MARK, UCharacterCategory.FORMAT ->
                true;
            default -> UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_MODIFIER);
        };
    }

    /** Returns the letter under the accents of a Latin letter, of anything else itself. */
    private static int baseLetter(int codePoint) {
        if (UScript.getScript(codePoint) != UScript.LATIN) {
            return codePoint;
        }
        String decomposed = Normalizer2.getNFDInstance().getDecomposition(codePoint);
        return decomposed == null ? codePoint : decomposed.codePointAt(0);
    }
}
