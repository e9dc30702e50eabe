/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.ArrayList;
import java.util.List;
import org.jirei.lang.LineIndex;

/**
 * The tokens of one source on their way from scanner to parser: read in order, passed on, hidden from the parser, or
 * put in where the author left them out.
 */
final class GuardedTokens {

    private final String source;
    private final LineIndex lines;
    private final List<ScannedToken> input;
    private final List<ScannedToken> output = new ArrayList<>();
    private final List<SyntaxProblem> problems = new ArrayList<>();
    private final int[] surplus;
    private int at;
    /** Index in the output of the last token that is not hidden, or -1. */
    private int lastVisible = -1;

    GuardedTokens(String source, List<ScannedToken> input) {
        this.source = source;
        lines = new LineIndex(source);
        this.input = input.stream().map(this::withoutInvisible).toList();
        surplus = countSurplus();
    }

    /** What nobody sees cannot have been meant. */
    private ScannedToken withoutInvisible(ScannedToken token) {
        if (token.kind() != TokenKind.ANY_OTHER || !Invisible.is(text(token))) {
            return token;
        }
        tell("invisible-character", token, Invisible.name(text(token)));
        return token.hiddenAway();
    }

    List<ScannedToken> output() {
        return output;
    }

    List<SyntaxProblem> problems() {
        return problems;
    }

    LineIndex lines() {
        return lines;
    }

    /** Passes white space and comments on, and returns the next token; {@code null} at the end. */
    ScannedToken next() {
        while (at < input.size() && input.get(at).kind().hidden()) {
            output.add(input.get(at++));
        }
        return at < input.size() ? input.get(at) : null;
    }

    /** Returns the visible token behind {@link #next()}, or {@code null}. */
    ScannedToken second() {
        next();
        for (int index = at + 1; index < input.size(); index++) {
            if (!input.get(index).kind().hidden()) {
                return input.get(index);
            }
        }
        return null;
    }

    /** Returns whether a colon follows {@link #next()} on the same line. */
    boolean colonFollowsOnLine() {
        ScannedToken here = next();
        for (int index = at + 1; index < input.size() && sameLine(here, input.get(index)); index++) {
            if (Statement.isColon(input.get(index))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the last token that the parser sees so far, or {@code null}. */
    ScannedToken previous() {
        return lastVisible < 0 ? null : output.get(lastVisible);
    }

    void pass() {
        add(next());
        at++;
    }

    private void add(ScannedToken token) {
        output.add(token);
        lastVisible = token.kind().hidden() ? lastVisible : output.size() - 1;
    }

    /** Passes the next token on as one of another kind. */
    void passAs(TokenKind kind, String spelling) {
        ScannedToken token = next();
        add(new ScannedToken(kind, token.start(), token.end(), spelling));
        at++;
    }

    /** Passes a label on as the name that stands inside its quotation marks. */
    void passAsNameInside() {
        ScannedToken label = next();
        add(new ScannedToken(TokenKind.WS, label.start(), label.start() + 1, null));
        add(new ScannedToken(TokenKind.ID, label.start() + 1, label.end() - 1, null));
        add(new ScannedToken(TokenKind.WS, label.end() - 1, label.end(), null));
        at++;
    }

    void hide() {
        add(next().hiddenAway());
        at++;
    }

    /** Hides a block from its opening to its closing brace. */
    void hideBlock() {
        int depth = 0;
        do {
            depth += next().is("{") ? 1 : next().is("}") ? -1 : 0;
            hide();
        } while (depth > 0 && next() != null);
    }

    /** Returns a place to come back to with {@link #hideFrom}: right behind what the parser sees so far. */
    int mark() {
        return lastVisible + 1;
    }

    /** Hides all that was passed on since {@code mark}. */
    void hideFrom(int mark) {
        hideBetween(mark, output.size());
    }

    /** Hides the one token that was passed on at {@code mark}. */
    void hideAt(int mark) {
        hideBetween(mark, mark + 1);
    }

    private void hideBetween(int first, int end) {
        for (int index = first; index < end; index++) {
            output.set(index, output.get(index).hiddenAway());
        }
        while (lastVisible >= 0 && output.get(lastVisible).kind().hidden()) {
            lastVisible--;
        }
    }

    /** Puts in a sign of no length, right behind the last token that the parser sees. */
    void insert(String sign) {
        ScannedToken before = previous();
        int offset = before == null ? 0 : before.end();
        output.add(++lastVisible, new ScannedToken(TokenKind.SIGN, offset, offset, sign));
    }

    String text(ScannedToken token) {
        return source.substring(token.start(), token.end());
    }

    String text(int start, int end) {
        return source.substring(start, end);
    }

    /** Returns whether only white space stands before {@code token} on its line. */
    boolean firstOnLine(ScannedToken token) {
        int before = token.start() - 1;
        while (before >= 0 && SourceCharacters.isBlank(source.charAt(before))) {
            before--;
        }
        return before < 0 || SourceCharacters.isLineEnd(source.charAt(before));
    }

    /** Returns by how many characters the line of {@code token} is indented. */
    int indentation(ScannedToken token) {
        int start = lines.start(lines.line(token.start()));
        return SourceCharacters.skipBlanks(source, start) - start;
    }

    boolean sameLine(ScannedToken before, ScannedToken after) {
        return lines.line(before.end()) == lines.line(after.start());
    }

    /** Returns whether {@code after} stands on the line that follows that of {@code before}. */
    boolean onNextLine(ScannedToken before, ScannedToken after) {
        return lines.line(before.end()) + 1 == lines.line(after.start());
    }

    /** Returns the offset behind the last visible character of the line on which {@code offset} is. */
    int lineEnd(int offset) {
        int end = lines.end(lines.line(offset));
        while (end > offset && SourceCharacters.isBlank(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns how many closing braces more than opening ones follow before the next survey or case begins a line. */
    int surplusOfClosingBraces() {
        return surplus[at];
    }

    private int[] countSurplus() {
        int[] surplusFrom = new int[input.size() + 1];
        for (int index = input.size() - 1; index >= 0; index--) {
            ScannedToken token = input.get(index);
            boolean boundary = (token.keyword() == Keyword.CASE || token.keyword() == Keyword.SURVEY)
                    && firstOnLine(token);
            int brace = token.is("}") ? 1 : token.is("{") ? -1 : 0;
            surplusFrom[index] = boundary ? 0 : surplusFrom[index + 1] + brace;
        }
        return surplusFrom;
    }

    void tell(String key, ScannedToken token, String... arguments) {
        tell(key, token.start(), token.end(), arguments);
    }

    void tell(String key, int start, int end, String... arguments) {
        problems.add(new SyntaxProblem(key, start, Math.max(start, Math.min(end, lineEnd(start))), List.of(arguments)));
    }
}
