/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.typing;

import java.util.List;
import org.jirei.lang.parsing.JireiScanner;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.SourceCharacters;
import org.jirei.lang.parsing.TokenKind;

/**
 * A place of a source where something is typed.
 *
 * @param kind what a letter there belongs to
 * @param tokens those before the place; the last is a letter that was put there
 * @param source the whole source
 * @param offset 0-based
 */
record Spot(Kind kind, List<ScannedToken> tokens, String source, int offset) {

    enum Kind {
        CODE, PROSE, REFERENCE, LABEL, TIME, COMMENT
    }

    private static final String LETTER = "n";

    static Spot at(String source, int offset) {
        List<ScannedToken> tokens = JireiScanner.scan(source.substring(0, offset) + LETTER);
        Kind kind = switch (tokens.getLast().kind()) {
            case PROSE_TEXT -> Kind.PROSE;
            case STRING -> Kind.LABEL;
            case TIME -> Kind.TIME;
            case SL_COMMENT, ML_COMMENT -> Kind.COMMENT;
            default -> afterOpenBraces(source, tokens) ? Kind.REFERENCE : Kind.CODE;
        };
        return new Spot(kind, tokens, source, offset);
    }

    private static boolean afterOpenBraces(String source, List<ScannedToken> tokens) {
        int last = tokens.size() - 2;
        while (last >= 0 && tokens.get(last).kind().hidden()) {
            last--;
        }
        return last >= 0 && tokens.get(last).is("{{") && tokens.getLast().start()
                <= SourceCharacters.lineEnd(source, tokens.get(last).end());
    }

    /** Returns where the line begins. */
    int lineStart() {
        int start = offset;
        while (start > 0 && !SourceCharacters.isLineEnd(source.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Returns where the line ends, before its line end. */
    int lineEnd() {
        return SourceCharacters.lineEnd(source, offset);
    }

    /** Returns the blanks that the line begins with, as far as the place. */
    String indentation() {
        return source.substring(lineStart(), Math.min(offset, SourceCharacters.skipBlanks(source, lineStart())));
    }

    /** Returns whether only blanks stand before the place on its line. */
    boolean beginsLine() {
        return source.substring(lineStart(), offset).isBlank();
    }

    /** Returns the character before the place; a line end at the beginning of the source. */
    char before() {
        return offset == 0 ? '\n' : source.charAt(offset - 1);
    }

    /** Returns the character behind the place; a line end at the end of the source. */
    char behind() {
        return offset == source.length() ? '\n' : source.charAt(offset);
    }

    /** Returns the mark or colon that began the prose which the place is in; {@code null} outside of prose. */
    ScannedToken mark() {
        if (kind != Kind.PROSE) {
            return null;
        }
        for (ScannedToken token : tokens.reversed()) {
            boolean colon = token.is(":") || token.is("：");
            if (colon || isMark(token)) {
                return token;
            }
        }
        return null;
    }

    static boolean isMark(ScannedToken token) {
        return isBullet(token) || token.kind() == TokenKind.HEADING_MARK;
    }

    static boolean isBullet(ScannedToken token) {
        return token.kind() == TokenKind.BULLET_MARK || token.kind() == TokenKind.SECOND_BULLET_MARK;
    }

    /** Returns the last token before the place that is not hidden, or {@code null}. */
    ScannedToken visibleBefore() {
        return tokens.subList(0, tokens.size() - 1).reversed().stream().filter(token -> !token.kind().hidden())
                .findFirst().orElse(null);
    }
}
