/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

/** Reads the sentence behind a colon. */
final class SentenceReader {

    private final GuardedTokens tokens;
    private final Statement statement;
    private boolean withoutText;

    SentenceReader(GuardedTokens tokens, Statement statement) {
        this.tokens = tokens;
        this.statement = statement;
    }

    /** Reads a colon and its sentence, and returns whether the parser gets to see them. */
    boolean read() {
        ScannedToken colon = statement.here();
        if (!statement.atColon()) {
            tellWithoutColon();
            return false;
        }
        int before = tokens.mark();
        tokens.pass();
        ProseReader prose = new ProseReader(tokens);
        boolean read = prose.read();
        withoutText = !read;
        if (!read) {
            tokens.hideFrom(before);
            if (!prose.told()) {
                statement.tell("sentence-without-text", colon);
            }
        }
        return read;
    }

    /** Returns whether there was a colon but no sentence behind it. */
    boolean withoutText() {
        return withoutText;
    }

    void tellWithoutColon() {
        ScannedToken token = statement.here();
        if (token == null || !tokens.sameLine(statement.opener(), token) || token.is("{")) {
            statement.tell("sentence-missing", tokens.previous());
        } else if (token.kind() == TokenKind.STRING) {
            statement.tell("sentence-quoted", token, tokens.text(statement.opener()));
        } else {
            statement.tell("colon-missing", token.start(), tokens.lineEnd(token.start()));
        }
    }
}
