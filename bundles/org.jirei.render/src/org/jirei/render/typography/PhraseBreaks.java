/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.typography;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;

/**
 * Tells where Japanese reads on well over a line break. A phrase (文節) mostly ends in hiragana or punctuation and the
 * next begins with a kanji, katakana or a Latin word, so the change of script shows most phrases without a dictionary.
 * It only chooses among breaks that the strict rules allow.
 */
final class PhraseBreaks {

    /** What a line break at some place would part, from bad to good. */
    enum Quality {
        INSIDE_WORD, INSIDE_COMPOUND, BETWEEN_PHRASES
    }

    /** The prefixes of politeness, which belong to the kanji after them. */
    private static final String POLITE_PREFIXES = "おご";

    private PhraseBreaks() {
    }

    /** Returns the quality of a break before {@code index} of {@code text}; the best at the end of the text. */
    static Quality quality(String text, int index) {
        if (index <= 0 || index >= text.length()) {
            return Quality.BETWEEN_PHRASES;
        }
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index);
        if (!UCharacter.isLetterOrDigit(before) || !UCharacter.isLetterOrDigit(after)) {
            return Quality.BETWEEN_PHRASES;
        }
        int last = script(before);
        int next = script(after);
        boolean phraseEnds = last == UScript.HIRAGANA
                && (next != UScript.HIRAGANA && !isPolitePrefix(text, index - 1) || isPolitePrefix(text, index));
        boolean partEnds = last == UScript.HAN && next == UScript.KATAKANA
                || last == UScript.KATAKANA && next == UScript.HAN && !isLoneKanji(text, index);
        if (phraseEnds) {
            return Quality.BETWEEN_PHRASES;
        }
        return partEnds ? Quality.INSIDE_COMPOUND : Quality.INSIDE_WORD;
    }

    private static boolean isPolitePrefix(String text, int index) {
        return POLITE_PREFIXES.indexOf(text.charAt(index)) >= 0 && index + 1 < text.length()
                && script(text.codePointAt(index + 1)) == UScript.HAN;
    }

    /** Returns whether one kanji stands alone at {@code index}: after katakana it is a suffix, as in クラウド型. */
    private static boolean isLoneKanji(String text, int index) {
        int next = text.offsetByCodePoints(index, 1);
        return next >= text.length() || script(text.codePointAt(next)) != UScript.HAN;
    }

    /** The prolonged sound mark belongs to no script; between words it stands for the katakana that it prolongs. */
    private static int script(int codePoint) {
        return codePoint == 'ー' ? UScript.KATAKANA : UScript.getScript(codePoint);
    }
}
