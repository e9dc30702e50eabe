/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

/**
 * Reads one statement from its first word to where its block opens or the statement ends, and sees to it that the
 * parser gets what it needs: what is too much is hidden, a missing comma put in, a statement without its substance
 * hidden whole.
 */
final class StatementReader {

    private final GuardedTokens tokens;
    private final Statement statement;
    private final NameReader names;
    private final SentenceReader sentence;

    /** Makes a reader of the statement that begins with the next token, which is {@code starter} or meant to be. */
    StatementReader(GuardedTokens tokens, Keyword starter, boolean told) {
        this.tokens = tokens;
        statement = new Statement(tokens, starter, told);
        names = new NameReader(tokens, statement);
        sentence = new SentenceReader(tokens, statement);
    }

    /** Reads the statement, and returns whether the parser gets to see it. */
    boolean read() {
        switch (statement.starter()) {
            case SURVEY, CASE, CATEGORY, CRITERION -> readNameAndLabel();
            case ORGANIZATION, TEAM, PERSON, ATTACKER, SYSTEM, NETWORK, DEVICE, SITE -> readActor();
            case LANGUAGE -> statement.requireSubstance(names.readName("name-missing"));
            case PUBLISHER, SECTOR -> statement.requireSubstance(names.readLabel());
            case PHASE -> names.readLabel();
            case PERIOD -> readPeriod();
            case OCCURRED -> readDate();
            case CONFIDENTIAL -> statement.requireSubstance(names.readLabels());
            case CASES, MEETS -> statement.requireSubstance(names.readNames());
            case IMPACT, NOTE -> statement.requireSubstance(sentence.read());
            case CAUSE -> readCause();
            case LINK -> readLink();
            case STEP, ACTION -> new FlowLineReader(tokens, statement, sentence).read();
            default -> readBlockStarter();
        }
        return statement.end();
    }

    /** Returns whether {@code token} is the text that this statement has no more than a colon for. */
    boolean awaitsText(ScannedToken token) {
        return sentence.withoutText() && tokens.onNextLine(statement.opener(), token);
    }

    private void readNameAndLabel() {
        names.readName("name-missing");
        names.readLabel();
    }

    private void readActor() {
        readNameAndLabel();
        if (statement.here() != null && statement.here().keyword() == Keyword.PUBLISHED) {
            int before = tokens.mark();
            tokens.pass();
            if (!names.readLabel()) {
                tokens.hideFrom(before);
            }
        }
    }

    private void readPeriod() {
        boolean complete = statement.passIf(TokenKind.DATE) && statement.passIf("..")
                && statement.passIf(TokenKind.DATE);
        if (!complete || statement.here() != null) {
            int start = statement.opener().start();
            statement.tell("period-malformed", start, tokens.lineEnd(start));
            statement.requireSubstance(complete);
        }
    }

    private void readDate() {
        ScannedToken date = statement.here();
        boolean there = date != null && (date.kind() == TokenKind.DATE || tokens.sameLine(statement.opener(), date));
        boolean complete = statement.passIf(TokenKind.DATE);
        if (!there) {
            statement.tell("date-missing", statement.opener(), tokens.text(statement.opener()));
        } else if (!complete && Statement.isColon(date)) {
            names.hideColon();
        } else if (statement.here() != null) {
            int end = tokens.lineEnd(date.start());
            statement.tell("date-malformed", date.start(), end, tokens.text(date.start(), end));
        }
        statement.requireSubstance(complete);
    }

    private void readCause() {
        if (statement.atColon()) {
            statement.requireSubstance(sentence.read());
        } else if (statement.here() != null && !statement.atSign("{")) {
            sentence.tellWithoutColon();
            statement.requireSubstance(false);
        }
    }

    /** Most blocks need no more than their braces; the sentence behind a colon belongs into a bullet. */
    private void readBlockStarter() {
        if (statement.atColon()) {
            statement.tell("colon-for-braces", statement.opener(), tokens.text(statement.opener()));
            statement.requireSubstance(false);
        }
    }

    private void readLink() {
        boolean started = statement.here() != null && statement.isName(statement.here());
        statement.requireSubstance(started);
        if (!started) {
            tellLinkEnds(statement.opener());
            return;
        }
        names.readName("link-ends");
        readOtherEnd();
        while (statement.atSign(",") || statement.atKind(TokenKind.ID)) {
            tellLinkEnds(statement.here());
            tokens.hide();
        }
        statement.passIf(TokenKind.STRING);
    }

    private void readOtherEnd() {
        int before = tokens.mark();
        ScannedToken between = statement.here();
        if (between != null && (Statement.isArrow(between) || Lookalikes.isDash(tokens.text(between)))) {
            tellLinkEnds(between);
            tokens.hide();
            tokens.insert(",");
        } else if (!statement.passIf(",")) {
            tellLinkEnds(statement.opener());
            return;
        }
        if (statement.here() != null && statement.isName(statement.here())) {
            names.readName("link-ends");
        } else {
            tellLinkEnds(tokens.previous());
            tokens.hideFrom(before);
        }
    }

    private void tellLinkEnds(ScannedToken token) {
        statement.tell("link-ends", token, tokens.text(statement.opener()));
    }
}
