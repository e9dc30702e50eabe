/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.typing;

import java.util.Optional;
import org.jirei.lang.parsing.Block;
import org.jirei.lang.parsing.JireiScanner;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.SourceCharacters;
import org.jirei.lang.parsing.TokenKind;

/**
 * The Enter key: a bullet is followed by a bullet, an empty one ends the list, an opening brace is followed by an
 * indented line and its closing brace; everything else by a line of the same indentation.
 */
final class EnterKey {

    private static final String INDENTATION = "  ";

    private final Spot spot;
    private final int length;
    private final String lineEnd;

    private EnterKey(Spot spot, int length, String lineEnd) {
        this.spot = spot;
        this.length = length;
        this.lineEnd = lineEnd;
    }

    static Optional<Keystroke> press(String source, int offset, int length, String typed) {
        if (!typed.equals("\n") && !typed.equals("\r\n") && !typed.equals("\r")) {
            return Optional.empty();
        }
        return Optional.of(new EnterKey(Spot.at(source, offset), length, typed).press());
    }

    private Keystroke press() {
        ScannedToken mark = spot.mark();
        if (mark != null && Spot.isMark(mark)) {
            return afterMark(mark);
        }
        ScannedToken before = spot.visibleBefore();
        boolean behindBrace = spot.kind() == Spot.Kind.CODE && before != null && before.is("{")
                && before.start() >= spot.lineStart();
        return behindBrace ? insideBraces() : newLine(spot.indentation(), "");
    }

    private Keystroke afterMark(ScannedToken mark) {
        String source = spot.source();
        int markLine = Spot.at(source, mark.start()).lineStart();
        String indentation = source.substring(markLine, mark.start());
        boolean empty = markLine == spot.lineStart() && source.substring(mark.end(), spot.lineEnd()).isBlank();
        if (empty) {
            String left = mark.kind() == TokenKind.SECOND_BULLET_MARK ? indentation + "- " : indentation;
            return new Keystroke(markLine, spot.lineEnd() - markLine, left, markLine + left.length());
        }
        boolean heading = mark.kind() == TokenKind.HEADING_MARK;
        return newLine(indentation, (heading ? "-" : source.substring(mark.start(), mark.end())) + " ");
    }

    /** Blanks around the place do not go along into the new line. */
    private Keystroke newLine(String indentation, String begin) {
        int end = spot.offset() + length;
        while (end < spot.source().length() && SourceCharacters.isBlank(spot.source().charAt(end))) {
            end++;
        }
        return Keystroke.around(spot.offset(), end - spot.offset(), lineEnd + indentation + begin, "");
    }

    private Keystroke insideBraces() {
        String source = spot.source();
        String inner = spot.indentation() + INDENTATION;
        int end = spot.offset() + length;
        String rest = source.substring(end, Math.max(end, SourceCharacters.lineEnd(source, end))).strip();
        if (!rest.isEmpty() && !rest.equals("}") || rest.isEmpty() && !lacksClosingBrace()) {
            return newLine(inner, "");
        }
        int behind = rest.isEmpty() ? SourceCharacters.lineEnd(source, end) : source.indexOf('}', end) + 1;
        return Keystroke.around(spot.offset(), behind - spot.offset(), lineEnd + inner + firstMark(),
                lineEnd + spot.indentation() + "}");
    }

    private boolean lacksClosingBrace() {
        int open = 0;
        for (ScannedToken token : JireiScanner.scan(spot.source())) {
            open += token.is("{") ? 1 : token.is("}") ? -1 : 0;
        }
        return open > 0;
    }

    /** Sections consist of bullets; each lesson begins with its heading. */
    private String firstMark() {
        Keyword keyword = spot.tokens().stream().filter(token -> token.start() >= spot.lineStart())
                .map(ScannedToken::keyword).filter(word -> word != null).findFirst().orElse(null);
        boolean passage = keyword != null && Block.CASE_BODY.openedBy(keyword) == Block.PASSAGE;
        return !passage ? "" : keyword == Keyword.LESSONS ? "= " : "- ";
    }
}
