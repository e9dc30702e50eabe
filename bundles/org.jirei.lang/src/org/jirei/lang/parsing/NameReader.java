/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

/** Reads names, labels and lists of them. */
final class NameReader {

    private final GuardedTokens tokens;
    private final Statement statement;

    NameReader(GuardedTokens tokens, Statement statement) {
        this.tokens = tokens;
        this.statement = statement;
    }

    /**
     * Reads a name.
     *
     * @param missing what to tell where there is none
     * @return whether the parser gets to see one
     */
    boolean readName(String missing) {
        ScannedToken token = statement.here();
        if (token == null) {
            statement.tellMissing(missing);
            return false;
        }
        switch (token.kind()) {
            case ID -> {
                tokens.pass();
                return true;
            }
            case KEYWORD -> {
                return readKeyword(token, missing);
            }
            case STRING -> {
                return readQuoted(token, missing);
            }
            case DATE -> {
                hideNumbered(token);
                return false;
            }
            default -> {
                statement.tellMissing(missing);
                return false;
            }
        }
    }

    private boolean readKeyword(ScannedToken token, String missing) {
        if (!statement.isName(token)) {
            statement.tellMissing(missing);
            return false;
        }
        statement.tell("keyword-as-name", token, tokens.text(token));
        tokens.passAs(TokenKind.ID, null);
        return true;
    }

    private boolean readQuoted(ScannedToken token, String missing) {
        if (!isQuotedName(token)) {
            statement.tellMissing(missing);
            return false;
        }
        statement.tell("name-quoted", token, tokens.text(token));
        tokens.passAsNameInside();
        return true;
    }

    /** A label in the place of a name is a name in quotation marks only if it is not the statement's own label. */
    private boolean isQuotedName(ScannedToken token) {
        String inside = EnclosedSource.decode(tokens.text(token)).text();
        boolean takesNoLabel = switch (statement.starter()) {
            case CASES, MEETS, LANGUAGE, STEP, ACTION -> true;
            default -> tokens.second() != null && tokens.second().kind() == TokenKind.STRING;
        };
        return takesNoLabel && inside.length() == token.end() - token.start() - 2 && SourceCharacters.isName(inside);
    }

    private void hideNumbered(ScannedToken number) {
        ScannedToken behind = tokens.second();
        boolean word = behind != null && behind.kind() == TokenKind.ID && behind.start() == number.end();
        int end = word ? behind.end() : number.end();
        statement.tell("name-begins-with-digit", number.start(), end, tokens.text(number.start(), end));
        tokens.hide();
        if (word) {
            tokens.hide();
        }
    }

    /** Reads names with commas between them, and returns whether there is at least one. */
    boolean readNames() {
        boolean any = readName("name-missing");
        boolean more = any;
        while (more && statement.here() != null) {
            int before = tokens.mark();
            more = passComma(TokenKind.ID) && readName("name-after-comma-missing");
            if (!more) {
                tokens.hideFrom(before);
            }
        }
        return any;
    }

    /** Reads labels with commas between them, and returns whether all are well formed. */
    boolean readLabels() {
        boolean all = readLabel();
        while (statement.here() != null && passComma(TokenKind.STRING)) {
            all &= readLabel();
        }
        return all;
    }

    /** Passes a comma, or puts one in where the next entry of the list follows without. */
    private boolean passComma(TokenKind entry) {
        if (statement.passIf(",")) {
            return true;
        }
        ScannedToken token = statement.here();
        boolean missing = token != null && (token.kind() == entry || token.kind() == TokenKind.STRING)
                && tokens.sameLine(tokens.previous(), token);
        if (missing) {
            statement.tell("comma-missing", token, tokens.text(token));
            tokens.insert(",");
        }
        return missing;
    }

    /** Reads a label, and returns whether there is one. */
    boolean readLabel() {
        if (statement.passIf(TokenKind.STRING)) {
            return true;
        }
        ScannedToken token = statement.here();
        if (token == null || token.is("{") || token.is(",") || token.keyword() == Keyword.PUBLISHED
                || !tokens.sameLine(tokens.previous(), token)) {
            statement.tellMissing("label-missing");
            return false;
        }
        if (Statement.isColon(token)) {
            hideColon();
            return false;
        }
        return readMalformedLabel(token);
    }

    /** Labels and dates follow their word without a colon. */
    void hideColon() {
        statement.tell("colon-not-here", statement.here(), tokens.text(statement.opener()));
        tokens.hide();
        new ProseReader(tokens).hide();
    }

    /** A label without its quotation marks, or one with something before it, such as the second half of a name. */
    private boolean readMalformedLabel(ScannedToken first) {
        ScannedToken before = tokens.previous();
        int end = hideUpToLabel();
        boolean labelled = statement.passIf(TokenKind.STRING);
        if (!labelled) {
            statement.tell("label-unquoted", first.start(), end, tokens.text(first.start(), end).replace("\"", ""));
        } else if (before.kind() == TokenKind.ID) {
            statement.tell("name-not-one-word", before.start(), end, tokens.text(before.start(), end));
        } else {
            statement.tell("unexpected", first.start(), end, tokens.text(first.start(), end));
        }
        return labelled;
    }

    private int hideUpToLabel() {
        int end = tokens.previous().end();
        for (ScannedToken token = statement.here(); token != null && token.kind() != TokenKind.STRING && !token.is("{")
                && !token.is(",") && token.keyword() != Keyword.PUBLISHED; token = statement.here()) {
            end = token.end();
            tokens.hide();
        }
        return end;
    }
}
