/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rule of JIS X 4051 on what must not begin or end a line, looked at from the outside: by the lines alone. A break
 * that the source leaves no choice about, such as inside a row of nothing but 。, is no fault.
 */
final class LineBreakRule {

    private static final String NOT_AT_START = "、。，．・：；？！ーッャュョァィゥェォっゃゅょぁぃぅぇぉ々ゝ）」』】〉》";
    private static final String NOT_AT_END = "（「『【〈《[";

    private LineBreakRule() {
    }

    /** Returns what is wrong with breaking a text between {@code line} and {@code next}. */
    static Optional<String> fault(String line, String next) {
        if (allows(line + next, line.length())) {
            return Optional.empty();
        }
        boolean choice = characters(line).anyMatch(cut -> allows(line + next, cut));
        return choice ? Optional.of("is broken wrongly: " + line + " / " + next) : Optional.empty();
    }

    private static boolean allows(String text, int cut) {
        return NOT_AT_START.indexOf(text.charAt(cut)) < 0 && NOT_AT_END.indexOf(text.charAt(cut - 1)) < 0;
    }

    /** Returns where the characters of {@code line}, as a reader sees them, begin, but for the first. */
    private static IntStream characters(String line) {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(line);
        return IntStream.iterate(characters.following(0),
                cut -> cut != BreakIterator.DONE && cut < line.length(), cut -> characters.next());
    }
}
