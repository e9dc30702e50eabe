/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.Characters;
import org.jirei.model.rules.text.WrittenString;

/**
 * Text holds no controls, no characters without a form and none that turn the direction of writing: a reader does
 * not see them, a search stumbles over them, and some make text look like another. What joins or varies emoji and
 * kanji may stay.
 */
public final class InvisibleCharacter extends StringRule {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_IDEOGRAPHIC_SELECTOR = 0xE0100;

    /** Makes the rule. */
    public InvisibleCharacter() {
        super("invisible-character", Severity.ERROR);
    }

    @Override
    void check(WrittenString string, Findings findings) {
        String text = string.value();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (Characters.isInvisible(codePoint) && !hasPurpose(codePoint, text, at)) {
                findings.report(string.place().part(at, Character.charCount(codePoint)), name(codePoint));
            }
        }
    }

    private static boolean hasPurpose(int codePoint, String text, int at) {
        int next = at + Character.charCount(codePoint);
        int before = at == 0 ? 0 : text.codePointBefore(at);
        int after = next == text.length() ? 0 : text.codePointAt(next);
        if (codePoint == '\r') {
            return after == '\n';
        }
        if (codePoint == ZERO_WIDTH_JOINER) {
            return (Character.isEmoji(before) || Characters.isVariationSelector(before)) && Character.isEmoji(after);
        }
        return Characters.isVariationSelector(codePoint)
                && (Character.isIdeographic(before)
                        || codePoint < FIRST_IDEOGRAPHIC_SELECTOR && Character.isEmoji(before));
    }

    private static String name(int codePoint) {
        String name = Character.getName(codePoint);
        return String.format("U+%04X", codePoint) + (name == null ? "" : " " + name);
    }
}
