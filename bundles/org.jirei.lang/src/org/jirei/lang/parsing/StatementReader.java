/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.Set;

/**
 * Reads one statement from its first word to where its block opens or the statement ends, and sees to it that the parser
 * gets what it needs: what is too much is hidden, a missing comma put in, a statement without its substance hidden whole.
 * Tells at most one problem, the first; the rest mostly follows from it.
 */
final class StatementReader {

    private static final Set<String> ARROWS = Set.of("->", "<->", "-x", "=>", "→", "↔", "⇒");

    private final GuardedTokens tokens;
    private final ProseReader prose;
    private ScannedToken opener;
    private Keyword starter;
    private int mark;
    private boolean told;
    private boolean hidden;
    private boolean withoutText;

    StatementReader(GuardedTokens tokens) {
        this.tokens = tokens;
        prose = new ProseReader(tokens);
    }

    /**
     * Reads the statement that begins with the next token.
     *
     * @param meant the keyword that the token is, or is meant to be
     * @return whether the parser gets to see the statement
     */
    boolean read(Keyword meant, boolean alreadyTold) {
        begin(meant, alreadyTold);
        switch (meant) {
            case SURVEY, CASE, CATEGORY, CRITERION -> readNameAndLabel();
            case ORGANIZATION, TEAM, PERSON, ATTACKER, SYSTEM, NETWORK, DEVICE, SITE -> readActor();
            case LANGUAGE -> hideUnless(readName("name-missing"));
            case PUBLISHER, SECTOR -> hideUnless(readLabel());
            case PHASE -> readLabel();
            case PERIOD -> readPeriod();
            case OCCURRED -> readDate();
            case CONFIDENTIAL -> hideUnless(readLabels());
            case CASES, MEETS -> hideUnless(readNames());
            case IMPACT, NOTE -> hideUnless(readSentence());
            case CAUSE -> readCause();
            case LINK -> readLink();
            case STEP, ACTION -> readFlowLine();
            default -> readBlockStarter();
        }
        hideRest();
        return !hidden;
    }

    /** Returns whether {@code token} is the text that the statement read last has no more than a colon for. */
    boolean awaitsText(ScannedToken token) {
        return withoutText && tokens.onNextLine(opener, token);
    }

    private void begin(Keyword meant, boolean alreadyTold) {
        opener = tokens.next();
        starter = meant;
        told = alreadyTold;
        hidden = false;
        withoutText = false;
        mark = tokens.mark();
        tokens.passAs(TokenKind.KEYWORD, Keyword.of(tokens.text(opener)) == meant
                ? tokens.text(opener) : NearestWord.spellingOf(meant, tokens.text(opener)));
    }

    private void readNameAndLabel() {
        readName("name-missing");
        readLabel();
    }

    private void readActor() {
        readNameAndLabel();
        ScannedToken published = here();
        if (published != null && published.keyword() == Keyword.PUBLISHED) {
            int before = tokens.mark();
            tokens.pass();
            if (!readLabel()) {
                tokens.hideFrom(before);
            }
        }
    }

    private void readPeriod() {
        boolean complete = passIf(TokenKind.DATE) && passIf("..") && passIf(TokenKind.DATE);
        if (!complete || here() != null) {
            tell("period-malformed", opener.start(), tokens.lineEnd(opener.start()));
            hideUnless(complete);
        }
    }

    private void readDate() {
        ScannedToken date = here();
        if (date == null || date.kind() != TokenKind.DATE && !tokens.sameLine(opener, date)) {
            tell("date-missing", opener, tokens.text(opener));
            hideUnless(false);
            return;
        }
        boolean complete = passIf(TokenKind.DATE);
        if (here() != null && !here().is(":") && !here().is("：")) {
            tell("date-malformed", date.start(), tokens.lineEnd(date.start()), tokens.text(date.start(), tokens.lineEnd(date.start())));
        }
        if (!complete && isColon(here())) {
            tellColon();
        }
        hideUnless(complete);
    }

    private boolean readLabels() {
        boolean all = readLabel();
        while (here() != null && passComma(TokenKind.STRING)) {
            all &= readLabel();
        }
        return all;
    }

    private boolean readNames() {
        boolean any = readName("name-missing");
        boolean more = any;
        while (more && here() != null) {
            int before = tokens.mark();
            more = passComma(TokenKind.ID) && readName("name-after-comma-missing");
            if (!more) {
                tokens.hideFrom(before);
            }
        }
        return any;
    }

    /** Passes a comma, or puts one in where the next entry of the list follows without. */
    private boolean passComma(TokenKind entry) {
        if (passIf(",")) {
            return true;
        }
        ScannedToken token = here();
        boolean missing = token != null && (token.kind() == entry || token.kind() == TokenKind.STRING)
                && tokens.sameLine(tokens.previous(), token);
        if (missing) {
            tell("comma-missing", token, tokens.text(token));
            tokens.insert(",");
        }
        return missing;
    }

    private void readCause() {
        if (isColon(here())) {
            hideUnless(readSentence());
        } else if (here() != null && !here().is("{")) {
            tellSentenceWithoutColon();
            hideUnless(false);
        }
    }

    /** Most blocks need no more than their braces; the sentence behind a colon belongs into a bullet. */
    private void readBlockStarter() {
        if (isColon(here())) {
            tell("colon-for-braces", opener, tokens.text(opener));
            hideUnless(false);
        }
    }

    private void readLink() {
        if (!readName("link-ends")) {
            hideUnless(false);
            return;
        }
        int before = tokens.mark();
        ScannedToken between = here();
        if (between != null && (isArrow(between) || isDash(between))) {
            tell("link-ends", between, tokens.text(opener));
            tokens.hide();
            tokens.insert(",");
        } else if (!passIf(",")) {
            tell("link-ends", opener, tokens.text(opener));
        }
        if (tokens.mark() > before && !readName("link-ends")) {
            tokens.hideFrom(before);
        }
        while (here() != null && (here().is(",") || here().kind() == TokenKind.ID)) {
            tell("link-ends", here(), tokens.text(opener));
            tokens.hide();
        }
        passIf(TokenKind.STRING);
    }

    private void readFlowLine() {
        if (here() != null && here().kind() == TokenKind.TIME) {
            tell("time-misplaced", here(), tokens.text(opener));
            tokens.hide();
        }
        if (here() != null && isNumber(here())) {
            hideNumber();
        }
        if (!readName("line-name-missing")) {
            hideUnless(false);
            return;
        }
        passIf(TokenKind.TIME);
        readParticipants();
        if (isColon(here())) {
            readSentence();
        } else if (!told) {
            tellSentenceWithoutColon();
        }
    }

    private static boolean isNumber(ScannedToken token) {
        return token.kind() == TokenKind.DATE || token.kind() == TokenKind.ANY_OTHER;
    }

    /** Authors type (1) or 1 where the name stands, since they know the printed page. */
    private void hideNumber() {
        ScannedToken first = here();
        ScannedToken last = first;
        while (here() != null && isNumber(here())) {
            last = here();
            tokens.hide();
        }
        if (here() != null && here().kind() == TokenKind.ID && here().start() == last.end()) {
            tell("name-begins-with-digit", first.start(), here().end(), tokens.text(first.start(), here().end()));
        } else {
            tell("number-typed", first.start(), last.end(), tokens.text(first.start(), last.end()));
        }
    }

    private void readParticipants() {
        ScannedToken start = here();
        if (start == null || !isNameHere(start)) {
            if (start != null) {
                tell("participant-before-missing", start, tokens.text(start));
            }
        } else {
            readName("line-name-missing");
        }
        while (here() != null && !isColon(here())) {
            readMessage();
        }
    }

    private void readMessage() {
        ScannedToken token = here();
        int before = tokens.mark();
        if (isArrow(token)) {
            tokens.pass();
        } else if (isDash(token) && tokens.second() != null && tokens.second().kind() == TokenKind.ID) {
            tokens.passAs(TokenKind.SIGN, "->");
        } else {
            hideSuperfluousParticipant(token);
            return;
        }
        if (here() != null && isArrow(here())) {
            tell("unexpected", here(), tokens.text(here()));
            tokens.hide();
        }
        if (here() == null || !isNameHere(here())) {
            tell("participant-missing", token, tokens.text(token));
            tokens.hideFrom(before);
            return;
        }
        readName("participant-missing");
        while (here() != null && here().is(",")) {
            int comma = tokens.mark();
            tokens.pass();
            if (!readName("name-after-comma-missing")) {
                tokens.hideFrom(comma);
            }
        }
    }

    private void hideSuperfluousParticipant(ScannedToken token) {
        if (token.kind() == TokenKind.TIME) {
            tell("time-misplaced", token, tokens.text(opener));
        } else if (token.kind() == TokenKind.ID && colonFollows()) {
            tell("arrow-missing", token, tokens.text(tokens.previous()), tokens.text(token));
        } else if (!colonFollows()) {
            tellSentenceWithoutColon();
        } else {
            tell("unexpected", token, tokens.text(token));
        }
        tokens.hide();
    }

    private boolean colonFollows() {
        for (int count = 1; tokens.visible(count) != null && tokens.sameLine(opener, tokens.visible(count)); count++) {
            if (isColon(tokens.visible(count))) {
                return true;
            }
        }
        return false;
    }

    /** Reads a colon and the sentence behind it; hides the colon where there is none. */
    private boolean readSentence() {
        ScannedToken colon = here();
        if (!isColon(colon)) {
            tellSentenceWithoutColon();
            return false;
        }
        int before = tokens.mark();
        tokens.pass();
        boolean read = prose.read();
        withoutText = !read;
        if (!read) {
            tokens.hideFrom(before);
            if (!prose.told()) {
                tell("sentence-without-text", colon);
            }
        }
        return read;
    }

    private void tellSentenceWithoutColon() {
        ScannedToken token = here();
        if (token == null || !tokens.sameLine(opener, token) || token.is("{")) {
            ScannedToken last = tokens.previous();
            tell("sentence-missing", last == null ? opener : last);
        } else if (token.kind() == TokenKind.STRING) {
            tell("sentence-quoted", token, tokens.text(opener));
        } else {
            tell("colon-missing", token.start(), tokens.lineEnd(token.start()));
        }
    }

    private boolean readName(String missing) {
        ScannedToken token = here();
        if (token != null && token.kind() == TokenKind.ID) {
            tokens.pass();
            return true;
        }
        if (token != null && isNameHere(token)) {
            tell("keyword-as-name", token, tokens.text(token));
            tokens.passAs(TokenKind.ID, null);
            return true;
        }
        if (token != null && token.kind() == TokenKind.STRING && isQuotedName(token)) {
            tell("name-quoted", token, tokens.text(token));
            tokens.passAsNameInside();
            return true;
        }
        if (token != null && token.kind() == TokenKind.DATE && starter != Keyword.LANGUAGE) {
            ScannedToken behind = tokens.second();
            boolean word = behind != null && behind.kind() == TokenKind.ID && behind.start() == token.end();
            int end = word ? behind.end() : token.end();
            tell("name-begins-with-digit", token.start(), end, tokens.text(token.start(), end));
            tokens.hide();
            if (word) {
                tokens.hide();
            }
            return false;
        }
        tellMissing(missing);
        return false;
    }

    /** Braces where there should be none are told instead of what is missing before them. */
    private void tellMissing(String key) {
        ScannedToken before = tokens.previous();
        if (here() == null || !here().is("{") || Block.opens(starter)) {
            tell(key, before, tokens.text(key.equals("link-ends") ? opener : before));
        }
    }

    private boolean isNameHere(ScannedToken token) {
        return token.kind() == TokenKind.ID || token.keyword() != null && token.keyword() != Keyword.PUBLISHED
                && !tokens.firstOnLine(token);
    }

    /** A label in the place of a name is a name in quotation marks only if the statement's own label is not meant. */
    private boolean isQuotedName(ScannedToken token) {
        String inside = EnclosedSource.decode(tokens.text(token)).text();
        boolean ownLabel = switch (starter) {
            case CASES, MEETS, LANGUAGE, STEP, ACTION -> false;
            default -> tokens.second() == null || tokens.second().kind() != TokenKind.STRING;
        };
        return !ownLabel && inside.length() == token.end() - token.start() - 2 && JireiScanner.isName(inside);
    }

    private boolean readLabel() {
        if (passIf(TokenKind.STRING)) {
            return true;
        }
        ScannedToken token = here();
        ScannedToken before = tokens.previous();
        if (token == null || token.is("{") || token.is(",") || token.keyword() == Keyword.PUBLISHED
                || !tokens.sameLine(before, token)) {
            tellMissing("label-missing");
            return false;
        }
        if (isColon(token)) {
            tellColon();
            return false;
        }
        int end = hideUpTo(TokenKind.STRING);
        boolean labelled = passIf(TokenKind.STRING);
        boolean unquoted = !labelled || isWord(token) && tokens.previous().start() == end;
        if (labelled && before.kind() == TokenKind.ID && !unquoted) {
            tell("name-not-one-word", before.start(), end, tokens.text(before.start(), end));
        } else if (unquoted) {
            tell("label-unquoted", token.start(), end, tokens.text(token.start(), end).replace("\"", ""));
        } else {
            tell("unexpected", token.start(), end, tokens.text(token.start(), end));
        }
        return labelled;
    }

    private static boolean isWord(ScannedToken token) {
        return token.kind() == TokenKind.ID || token.kind() == TokenKind.KEYWORD || token.kind() == TokenKind.DATE;
    }

    /** Labels and dates follow their word without a colon. */
    private void tellColon() {
        tell("colon-not-here", here(), tokens.text(opener));
        tokens.hide();
        prose.hide();
    }

    private int hideUpTo(TokenKind kind) {
        int end = tokens.previous().end();
        while (here() != null && here().kind() != kind && !here().is("{") && !here().is(",")
                && here().keyword() != Keyword.PUBLISHED) {
            end = here().end();
            tokens.hide();
        }
        return end;
    }

    private void hideRest() {
        while (here() != null && !(here().is("{") && Block.opens(starter))) {
            ScannedToken token = here();
            if (token.is("{")) {
                tell("braces-not-here", token, tokens.text(opener));
                hideBlock();
            } else {
                int end = endOfSuperfluous(token);
                tell("unexpected", token.start(), end, tokens.text(token.start(), end));
            }
        }
        if (hidden) {
            tokens.hideFrom(mark);
        }
    }

    /** Hides what nothing more is to be said about, and returns where it ends on its first line. */
    private int endOfSuperfluous(ScannedToken first) {
        int end = first.end();
        while (here() != null && !here().is("{")) {
            end = tokens.sameLine(first, here()) ? here().end() : end;
            tokens.hide();
        }
        return end;
    }

    private void hideBlock() {
        int depth = 0;
        do {
            depth += tokens.next().is("{") ? 1 : tokens.next().is("}") ? -1 : 0;
            tokens.hide();
        } while (depth > 0 && tokens.next() != null);
    }

    private void hideUnless(boolean substance) {
        hidden |= !substance;
    }

    private boolean passIf(TokenKind kind) {
        boolean matches = here() != null && here().kind() == kind;
        if (matches) {
            tokens.pass();
        }
        return matches;
    }

    private boolean passIf(String sign) {
        boolean matches = here() != null && here().is(sign);
        if (matches) {
            tokens.pass();
        }
        return matches;
    }

    /** Returns the next token of this statement, or {@code null} where the statement is over. */
    private ScannedToken here() {
        ScannedToken token = tokens.next();
        return token == null || endsStatement(token) ? null : token;
    }

    private boolean endsStatement(ScannedToken token) {
        if (token.is("}") || ProseReader.isMark(token)) {
            return true;
        }
        ScannedToken before = tokens.previous();
        boolean unfinished = before == null || before.keyword() != null || before.is(",") || isArrow(before) || before.is("..");
        if (token.keyword() != null && token.keyword() != Keyword.PUBLISHED) {
            return tokens.firstOnLine(token) || !unfinished && Block.plausible(token.keyword(), tokens.second());
        }
        boolean loose = token.kind() == TokenKind.ID || token.kind() == TokenKind.ANY_OTHER || token.kind() == TokenKind.DATE;
        boolean withinFlowLine = (starter == Keyword.STEP || starter == Keyword.ACTION)
                && (before.kind() == TokenKind.ID || before.kind() == TokenKind.TIME);
        return loose && !unfinished && !withinFlowLine && tokens.firstOnLine(token);
    }

    private static boolean isArrow(ScannedToken token) {
        return token.kind() == TokenKind.SIGN && ARROWS.contains(token.spelling());
    }

    private boolean isDash(ScannedToken token) {
        return token.kind() == TokenKind.ANY_OTHER && "-－―−–—".contains(tokens.text(token));
    }

    private static boolean isColon(ScannedToken token) {
        return token != null && (token.is(":") || token.is("："));
    }

    private void tell(String key, ScannedToken token, String... arguments) {
        tell(key, token.start(), token.end(), arguments);
    }

    private void tell(String key, int start, int end, String... arguments) {
        if (!told) {
            tokens.tell(key, start, end, arguments);
            told = true;
        }
    }
}
