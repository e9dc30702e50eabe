/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

/**
 * A stretch of the source: offsets are 0-based UTF-16 units, the end is exclusive.
 *
 * @param kind what it is
 * @param start first offset
 * @param end offset after the last character; equal to {@code start} for a bracket that the guard puts in
 * @param spelling for keywords and signs the spelling that the grammar shall see, else {@code null}
 */
public record ScannedToken(TokenKind kind, int start, int end, String spelling) {

    /** Returns whether this is the sign or keyword {@code text}. */
    public boolean is(String text) {
        return text.equals(spelling);
    }

    /** Returns the keyword that this token is, or {@code null}. */
    public Keyword keyword() {
        return kind == TokenKind.KEYWORD ? Keyword.of(spelling) : null;
    }

    ScannedToken hiddenAway() {
        return kind.hidden() ? this : new ScannedToken(TokenKind.WS, start, end, null);
    }
}
