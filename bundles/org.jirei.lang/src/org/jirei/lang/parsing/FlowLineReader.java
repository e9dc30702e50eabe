/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

/** Reads a step or an action: its name, its time, who takes part, and the sentence. */
final class FlowLineReader {

    private final GuardedTokens tokens;
    private final Statement statement;
    private final NameReader names;
    private final SentenceReader sentence;

    FlowLineReader(GuardedTokens tokens, Statement statement, SentenceReader sentence) {
        this.tokens = tokens;
        this.statement = statement;
        this.sentence = sentence;
        names = new NameReader(tokens, statement);
    }

    void read() {
        hideTimeBeforeName();
        hideNumber();
        boolean named = names.readName("line-name-missing");
        statement.requireSubstance(named);
        if (!named) {
            return;
        }
        statement.passIf(TokenKind.TIME);
        readStart();
        while (statement.here() != null && !statement.atColon()) {
            readMessage();
        }
        sentence.read();
    }

    private void hideTimeBeforeName() {
        if (statement.atKind(TokenKind.TIME)) {
            tellMisplacedTime();
            tokens.hide();
        }
    }

    private void tellMisplacedTime() {
        statement.tell("time-misplaced", statement.here(), tokens.text(statement.opener()));
    }

    /** Authors type (1) or 1 where the name stands, since they know the printed page. */
    private void hideNumber() {
        ScannedToken first = statement.here();
        ScannedToken last = null;
        while (statement.atKind(TokenKind.DATE) || statement.atKind(TokenKind.ANY_OTHER)) {
            last = statement.here();
            tokens.hide();
        }
        if (last == null) {
            return;
        }
        ScannedToken behind = statement.here();
        if (behind != null && behind.kind() == TokenKind.ID && behind.start() == last.end()) {
            statement.tell("name-begins-with-digit", first.start(), behind.end(),
                    tokens.text(first.start(), behind.end()));
        } else {
            statement.tell("number-typed", first.start(), last.end(), tokens.text(first.start(), last.end()));
        }
    }

    private void readStart() {
        ScannedToken start = statement.here();
        if (start != null && statement.isName(start)) {
            names.readName("line-name-missing");
        } else if (start != null) {
            statement.tell("participant-before-missing", start, tokens.text(start));
        }
    }

    private void readMessage() {
        ScannedToken token = statement.here();
        int before = tokens.mark();
        if (Statement.isArrow(token)) {
            tokens.pass();
        } else if (isDashBetweenNames(token)) {
            tokens.passAs(TokenKind.SIGN, "->");
        } else {
            hideSuperfluous(token);
            return;
        }
        hideSecondArrow();
        if (statement.here() == null || !statement.isName(statement.here())) {
            statement.tell("participant-missing", token, tokens.text(token));
            tokens.hideFrom(before);
            return;
        }
        readReceivers();
    }

    private boolean isDashBetweenNames(ScannedToken token) {
        return token.kind() == TokenKind.ANY_OTHER && Lookalikes.isDash(tokens.text(token))
                && tokens.second() != null && tokens.second().kind() == TokenKind.ID;
    }

    private void hideSecondArrow() {
        ScannedToken token = statement.here();
        if (token != null && Statement.isArrow(token)) {
            statement.tell("unexpected", token, tokens.text(token));
            tokens.hide();
        }
    }

    private void readReceivers() {
        names.readName("participant-missing");
        while (statement.atSign(",")) {
            int comma = tokens.mark();
            tokens.pass();
            if (!names.readName("name-after-comma-missing")) {
                tokens.hideFrom(comma);
            }
        }
    }

    private void hideSuperfluous(ScannedToken token) {
        if (!statement.told()) {
            tellSuperfluous(token);
        }
        tokens.hide();
    }

    private void tellSuperfluous(ScannedToken token) {
        if (token.kind() == TokenKind.TIME) {
            tellMisplacedTime();
        } else if (!tokens.colonFollowsOnLine()) {
            sentence.tellWithoutColon();
        } else if (token.kind() == TokenKind.ID) {
            statement.tell("arrow-missing", token, tokens.text(tokens.previous()), tokens.text(token));
        } else {
            statement.tell("unexpected", token, tokens.text(token));
        }
    }
}
