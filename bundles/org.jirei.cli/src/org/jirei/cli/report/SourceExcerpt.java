/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.jirei.build.notice.PlainLine;

/** A line of a source with a caret line below it, aligned where full-width characters take two columns. */
final class SourceExcerpt {

    private static final String MARGIN = "    ";
    /** So many UTF-16 units are shown on each side of the place: a line may be as long as a whole bullet. */
    private static final int MOST_AROUND = 60;
    private static final String ELLIPSIS = "…";
    private static final char WIDE_SPACE = '　';

    private SourceExcerpt() {
    }

    /**
     * Returns the two lines.
     *
     * @param line a line of the source without its end
     * @param start 0-based place in it, in UTF-16 units
     * @param end 0-based end of the place, exclusive; one within the line at the most is marked
     */
    static String of(String line, int start, int end) {
        String plain = PlainLine.of(line);
        int from = Math.min(start, plain.length());
        int to = Math.clamp(end, from, plain.length());
        int first = boundary(plain, from - MOST_AROUND);
        int last = boundary(plain, Math.max(to, from + 1) > from + MOST_AROUND ? from + MOST_AROUND : to + MOST_AROUND);
        String head = first > 0 ? ELLIPSIS : "";
        String tail = last < plain.length() ? ELLIPSIS : "";
        String shown = head + plain.substring(first, last) + tail;
        String carets = padding(head + plain.substring(first, from))
                + carets(plain.substring(from, Math.min(to, last)));
        return MARGIN + shown + "\n" + MARGIN + carets + "\n";
    }

    /** The nearest place at or before {@code at} that is within the line and not inside a character. */
    private static int boundary(String line, int at) {
        int within = Math.clamp(at, 0, line.length());
        boolean inside = within > 0 && within < line.length() && Character.isLowSurrogate(line.charAt(within));
        return inside ? within - 1 : within;
    }

    /** White space as wide as {@code text}: a tab for a tab, an ideographic space for a full-width character. */
    private static String padding(String text) {
        StringBuilder padding = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\t') {
                padding.append('\t');
            } else if (columns(codePoint) == 2) {
                padding.append(WIDE_SPACE);
            } else {
                padding.repeat(' ', columns(codePoint));
            }
        });
        return padding.toString();
    }

    private static String carets(String marked) {
        int columns = marked.codePoints().map(SourceExcerpt::columns).sum();
        return "^" + "~".repeat(Math.max(0, columns - 1));
    }

    /** Columns of a terminal: East Asian Width, UAX #11; ambiguous characters are narrow there. */
    private static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.FULLWIDTH || width == UCharacter.EastAsianWidth.WIDE ? 2 : 1;
    }
}
