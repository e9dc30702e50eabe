/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.help;

import java.util.List;

/**
 * A page as plain text, for readers without a browser.
 *
 * @param text the words; lines end in LF
 * @param spans what is not plain in them; a stretch may lie in another
 */
public record HelpText(String text, List<Span> spans) {

    /** How a stretch is shown. */
    public enum Kind {
        TITLE, HEADING, STRONG, CODE, LINK
    }

    /**
     * A stretch of the text.
     *
     * @param start 0-based, in UTF-16 units
     * @param length in UTF-16 units
     * @param kind how it is shown
     * @param target where a link leads to: an address in this book, with # and the anchor where a chapter is meant, or
     *     one that begins with its scheme; else empty
     */
    public record Span(int start, int length, Kind kind, String target) {
    }

    /** Returns where the chapter with this anchor begins, as in links; 0-based, in UTF-16 units; 0 where none is. */
    public int chapter(String anchor) {
        return spans.stream().filter(span -> span.kind() == Kind.HEADING)
                .filter(span -> HelpAnchor.of(text.substring(span.start(), span.start() + span.length())).equals(anchor))
                .mapToInt(Span::start).findFirst().orElse(0);
    }

    /** Returns {@code page} as plain text. */
    public static HelpText of(HelpPage page) {
        return HelpTypesetter.set(page);
    }
}
