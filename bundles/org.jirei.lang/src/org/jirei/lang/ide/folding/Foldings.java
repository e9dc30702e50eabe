/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.folding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jirei.lang.LineIndex;
import org.jirei.lang.TextRegion;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.StatementGuard;
import org.jirei.lang.parsing.TokenKind;

/** Finds what can be folded in a source, a half-written one too: a brace that is missing is understood. */
public final class Foldings {

    private final String text;
    private final LineIndex lines;
    private final List<Folding> found = new ArrayList<>();
    /** The first words of the open blocks, the innermost first. */
    private final Deque<ScannedToken> open = new ArrayDeque<>();
    private ScannedToken statement;
    /** First and last line of the comments above each other that were seen last; 0 without any. */
    private int firstComment;
    private int lastComment;

    private Foldings(String text, LineIndex lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Returns what can be folded in {@code text}, in the order in which it begins. */
    public static List<Folding> of(String text) {
        StatementGuard.Result read = StatementGuard.read(text);
        Foldings foldings = new Foldings(text, read.lines());
        read.tokens().forEach(foldings::add);
        foldings.endComments();
        foldings.found.sort(Comparator.comparingInt(folding -> folding.region().offset()));
        return List.copyOf(foldings.found);
    }

    private void add(ScannedToken token) {
        switch (token.kind()) {
            case WS -> { }
            case SL_COMMENT, ML_COMMENT -> addComment(token);
            case KEYWORD -> statement = token;
            case SIGN -> addSign(token);
            default -> { }
        }
    }

    private void addSign(ScannedToken sign) {
        if (sign.is("{")) {
            open.push(statement == null ? sign : statement);
            statement = null;
        } else if (sign.is("}") && !open.isEmpty()) {
            ScannedToken opener = open.pop();
            int last = sign.end() > sign.start() ? sign.start() : lastWritten(sign.start());
            addLines(Folding.Kind.BLOCK, lines.line(opener.start()), lines.line(last));
        }
    }

    /** A block without its closing brace ends where its last word does, not with the empty lines behind. */
    private int lastWritten(int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return Math.max(0, last - 1);
    }

    private void addComment(ScannedToken comment) {
        int first = lines.line(comment.start());
        int last = lines.line(Math.max(comment.start(), comment.end() - 1));
        boolean alone = text.substring(lines.start(first), comment.start()).isBlank();
        if (comment.kind() == TokenKind.ML_COMMENT) {
            addLines(Folding.Kind.COMMENT, first, last);
        } else if (alone && firstComment > 0 && first == lastComment + 1) {
            lastComment = first;
        } else if (alone) {
            endComments();
            firstComment = first;
            lastComment = first;
        }
    }

    private void endComments() {
        if (firstComment > 0) {
            addLines(Folding.Kind.COMMENT, firstComment, lastComment);
        }
    }

    private void addLines(Folding.Kind kind, int first, int last) {
        if (first < last) {
            int start = lines.start(first);
            int end = last < lines.count() ? lines.start(last + 1) : text.length();
            found.add(new Folding(kind, new TextRegion(start, end - start)));
        }
    }
}
