/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Language;

/**
 * Wraps text to a width in half-width characters. Lines break where UAX #14 allows it (strict for Japanese, so that no
 * line begins with a small kana or a full stop); what is wider than a line breaks anywhere.
 */
final class CellWrapper {

    private final BreakIterator breaks;
    private final boolean eastAsian;

    CellWrapper(Language language) {
        eastAsian = language == Language.JAPANESE;
        breaks = BreakIterator.getLineInstance(new ULocale(eastAsian ? "ja@lb=strict" : "en"));
    }

    /** Returns {@code text} in lines of at most {@code width}, without spaces around them; none for an empty text. */
    List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = text.substring(start, end);
            if (width(line + piece.stripTrailing()) > width) {
                addLine(lines, line);
            }
            line.append(piece);
            cutOverlong(lines, line, width);
        }
        addLine(lines, line);
        return lines;
    }

    private static void addLine(List<String> lines, StringBuilder line) {
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        line.setLength(0);
    }

    private void cutOverlong(List<String> lines, StringBuilder line, int width) {
        while (width(line.toString().stripTrailing()) > width) {
            int end = 0;
            while (width(line.substring(0, line.offsetByCodePoints(end, 1))) <= width) {
                end = line.offsetByCodePoints(end, 1);
            }
            lines.add(line.substring(0, end).strip());
            line.delete(0, end);
        }
    }

    /** Returns the width of {@code text} in half-width characters. */
    int width(String text) {
        return text.codePoints().map(this::width).sum();
    }

    /** Wide characters count two, ambiguous ones too among Japanese, combining ones none (UAX #11). */
    private int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.FULLWIDTH, UCharacter.EastAsianWidth.WIDE -> 2;
            case UCharacter.EastAsianWidth.AMBIGUOUS -> eastAsian ? 2 : 1;
            default -> 1;
        };
    }
}
