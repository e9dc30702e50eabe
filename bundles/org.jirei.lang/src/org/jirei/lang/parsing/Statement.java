/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.Set;

/**
 * One statement while it is read: its first word, what of it comes next, and whether a problem in it has been told. The
 * first problem of a statement is told only; the rest mostly follows from it.
 */
final class Statement {

    private static final Set<String> ARROWS = Set.of("->", "<->", "-x", "=>", "→", "↔", "⇒");

    private final GuardedTokens tokens;
    private final ScannedToken opener;
    private final Keyword starter;
    private final int mark;
    private boolean told;
    private boolean hidden;

    /**
     * Begins the statement of the next token, and passes that on.
     *
     * @param starter the keyword that the token is, or is meant to be
     * @param told whether a problem of this statement was told already
     */
    Statement(GuardedTokens tokens, Keyword starter, boolean told) {
        this.tokens = tokens;
        this.starter = starter;
        this.told = told;
        opener = tokens.next();
        mark = tokens.mark();
        String word = tokens.text(opener);
        tokens.passAs(TokenKind.KEYWORD, Keyword.of(word) == starter ? word : NearestWord.spellingOf(starter, word));
    }

    ScannedToken opener() {
        return opener;
    }

    Keyword starter() {
        return starter;
    }

    boolean told() {
        return told;
    }

    boolean isFlowLine() {
        return starter == Keyword.STEP || starter == Keyword.ACTION;
    }

    /** Returns the next token of this statement, or {@code null} where the statement is over. */
    ScannedToken here() {
        ScannedToken token = tokens.next();
        return token == null || endsStatement(token) ? null : token;
    }

    boolean atSign(String sign) {
        return here() != null && here().is(sign);
    }

    boolean atKind(TokenKind kind) {
        return here() != null && here().kind() == kind;
    }

    boolean atColon() {
        return here() != null && isColon(here());
    }

    boolean passIf(TokenKind kind) {
        boolean matches = atKind(kind);
        if (matches) {
            tokens.pass();
        }
        return matches;
    }

    boolean passIf(String sign) {
        boolean matches = atSign(sign);
        if (matches) {
            tokens.pass();
        }
        return matches;
    }

    /** Returns whether the token, of this statement's line, can be a name: keywords too, if their ^ is missing. */
    boolean isName(ScannedToken token) {
        boolean keyword = token.keyword() != null && token.keyword() != Keyword.PUBLISHED && !tokens.firstOnLine(token);
        return token.kind() == TokenKind.ID || keyword;
    }

    private boolean endsStatement(ScannedToken token) {
        if (token.is("}") || ProseReader.isMark(token)) {
            return true;
        }
        ScannedToken before = tokens.previous();
        boolean unfinished = before.keyword() != null || before.is(",") || isArrow(before) || before.is("..");
        if (token.keyword() != null && token.keyword() != Keyword.PUBLISHED) {
            return tokens.firstOnLine(token) || !unfinished && Block.plausible(token.keyword(), tokens.second());
        }
        boolean withinFlowLine = isFlowLine() && (before.kind() == TokenKind.ID || before.kind() == TokenKind.TIME);
        return isLoose(token) && !unfinished && !withinFlowLine && tokens.firstOnLine(token);
    }

    private static boolean isLoose(ScannedToken token) {
        return switch (token.kind()) {
            case ID, DATE, ANY_OTHER -> true;
            default -> false;
        };
    }

    static boolean isArrow(ScannedToken token) {
        return token.kind() == TokenKind.SIGN && ARROWS.contains(token.spelling());
    }

    static boolean isColon(ScannedToken token) {
        return token.is(":") || token.is("：");
    }

    /** Has the whole statement hidden at its end where its {@code substance} is missing. */
    void requireSubstance(boolean substance) {
        hidden |= !substance;
    }

    /** Hides what is too much, or the whole statement, and returns whether the parser gets to see it. */
    boolean end() {
        while (here() != null && !(here().is("{") && Block.opens(starter))) {
            if (here().is("{")) {
                tell("braces-not-here", here(), tokens.text(opener));
                tokens.hideBlock();
            } else {
                hideSuperfluous();
            }
        }
        if (hidden) {
            tokens.hideFrom(mark);
        }
        return !hidden;
    }

    private void hideSuperfluous() {
        ScannedToken first = here();
        int end = first.end();
        while (here() != null && !here().is("{")) {
            end = tokens.sameLine(first, here()) ? here().end() : end;
            tokens.hide();
        }
        tell("unexpected", first.start(), end, tokens.text(first.start(), end));
    }

    void tell(String key, ScannedToken token, String... arguments) {
        tell(key, token.start(), token.end(), arguments);
    }

    void tell(String key, int start, int end, String... arguments) {
        if (!told) {
            tokens.tell(key, start, end, arguments);
            told = true;
        }
    }

    /** Tells what is missing before the next token; braces that should not be there are told instead. */
    void tellMissing(String key) {
        ScannedToken before = tokens.previous();
        if (!atSign("{") || Block.opens(starter)) {
            tell(key, before, tokens.text(before));
        }
    }
}
