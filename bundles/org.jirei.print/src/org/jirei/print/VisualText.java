/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import org.jirei.render.typography.PrintableText;

/** Puts the characters of a line into the order and the form in which they stand on paper, from left to right. */
final class VisualText {

    private static final ArabicShaping JOINED = new ArabicShaping(ArabicShaping.LETTERS_SHAPE);

    private VisualText() {
    }

    /** Returns {@code text}, composed where Unicode has a composed character, right-to-left parts turned round. */
    static String of(String text) {
        String composed = Normalizer2.getNFCInstance().normalize(PrintableText.of(text));
        char[] characters = composed.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length) ? turned(composed) : composed;
    }

    private static String turned(String text) {
        return new Bidi(joined(text), Bidi.DIRECTION_LEFT_TO_RIGHT)
                .writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    private static String joined(String text) {
        try {
            return JOINED.shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("letters keep their number when they are joined", e);
        }
    }
}
