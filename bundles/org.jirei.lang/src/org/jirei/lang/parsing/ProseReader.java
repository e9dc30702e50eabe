/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

/** Reads the prose behind a colon, a bullet or a heading; references in it that are not whole are mended or hidden. */
final class ProseReader {

    private final GuardedTokens tokens;
    private boolean told;

    ProseReader(GuardedTokens tokens) {
        this.tokens = tokens;
    }

    static boolean isMark(ScannedToken token) {
        return switch (token.kind()) {
            case BULLET_MARK, SECOND_BULLET_MARK, HEADING_MARK -> true;
            default -> false;
        };
    }

    /** Reads prose up to its end, and returns whether the parser gets to see any. */
    boolean read() {
        told = false;
        boolean any = false;
        while (atProse()) {
            if (tokens.next().kind() == TokenKind.PROSE_TEXT) {
                tokens.pass();
                any = true;
            } else {
                any |= readReference();
            }
        }
        return any;
    }

    /** Returns whether the prose that was read last held a problem. */
    boolean told() {
        return told;
    }

    /** Hides prose up to its end. */
    void hide() {
        while (atProse()) {
            ScannedToken open = tokens.next();
            tokens.hide();
            while (open.is("{{") && inReference(open)) {
                boolean closed = tokens.next().is("}}");
                tokens.hide();
                if (closed) {
                    break;
                }
            }
        }
    }

    private boolean atProse() {
        ScannedToken token = tokens.next();
        return token != null && (token.kind() == TokenKind.PROSE_TEXT || token.is("{{"));
    }

    private boolean inReference(ScannedToken open) {
        ScannedToken token = tokens.next();
        return token != null && token.kind() != TokenKind.PROSE_TEXT && !token.is("{{") && tokens.sameLine(open, token)
                && !isMark(token);
    }

    private boolean readReference() {
        ScannedToken open = tokens.next();
        int mark = tokens.mark();
        tokens.pass();
        boolean named = inReference(open) && tokens.next().kind() == TokenKind.ID;
        if (named) {
            tokens.pass();
        }
        if (named && inReference(open) && tokens.next().is("}}")) {
            tokens.pass();
            return true;
        }
        ScannedToken behindName = tokens.previous();
        boolean closed = false;
        int end = behindName.end();
        while (!closed && inReference(open)) {
            closed = tokens.next().is("}}");
            end = tokens.next().end();
            tokens.hide();
        }
        told = true;
        if (closed || !named) {
            tokens.tell(closed ? "reference-malformed" : "reference-not-closed", open.start(), end);
            tokens.hideFrom(mark);
            return false;
        }
        tokens.tell("reference-not-closed", open.start(), behindName.end());
        tokens.insert("}}");
        return true;
    }
}
