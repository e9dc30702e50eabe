/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.typography;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.LineBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Cuts a word that is wider than a whole line, between what a reader sees as characters. All widths in em. */
final class OverlongWord {

    private OverlongWord() {
    }

    static List<String> lines(String word, double maxWidth) {
        List<String> characters = characters(word.strip());
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < characters.size()) {
            int end = endOfLine(characters, start, maxWidth);
            lines.add(String.join("", characters.subList(start, end)).strip());
            start = end;
        }
        return lines;
    }

    private static List<String> characters(String word) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
        breaks.setText(word);
        List<String> characters = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            characters.add(word.substring(start, end));
            start = end;
        }
        return characters;
    }

    private static int endOfLine(List<String> characters, int start, double maxWidth) {
        int end = start;
        double width = 0;
        while (end < characters.size()) {
            width += TextMeasure.em(characters.get(end));
            if (end > start && !TextMeasure.fits(width, maxWidth)) {
                break;
            }
            end++;
        }
        return end == characters.size() ? end : beforeForbidden(characters, start, end);
    }

    /** Steps back where the next line would begin, or this one end, with what must not; not where nothing helps. */
    private static int beforeForbidden(List<String> characters, int start, int end) {
        for (int cut = end; cut > start; cut--) {
            if (!mayNotBegin(characters, cut) && !mayNotEnd(characters.get(cut - 1))) {
                return cut;
            }
        }
        return end;
    }

    private static boolean mayNotBegin(List<String> characters, int index) {
        int visible = index;
        while (visible < characters.size() - 1 && characters.get(visible).isBlank()) {
            visible++;
        }
        return switch (lineBreakClass(characters.get(visible))) {
            case LineBreak.CLOSE_PUNCTUATION, LineBreak.CLOSE_PARENTHESIS, LineBreak.EXCLAMATION, LineBreak.NONSTARTER,
                 LineBreak.CONDITIONAL_JAPANESE_STARTER, LineBreak.INFIX_NUMERIC -> true;
            default -> false;
        };
    }

    private static boolean mayNotEnd(String character) {
        return lineBreakClass(character) == LineBreak.OPEN_PUNCTUATION;
    }

    private static int lineBreakClass(String character) {
        return UCharacter.getIntPropertyValue(character.codePointAt(0), UProperty.LINE_BREAK);
    }
}
