/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.formatting;

import java.util.List;
import org.jirei.lang.parsing.EnclosedSource;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ProseSource;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.TokenKind;
import org.jirei.model.Language;

/** Sets the tokens of one error-free source. */
final class TokenLayout {

    private static final String INDENTATION = "  ";
    /** Between a statement and a comment at the end of its line. */
    private static final String BEFORE_TRAILING_COMMENT = "  ";

    private final String source;
    private final List<ScannedToken> tokens;
    private final Language keywords;
    private final StringBuilder out = new StringBuilder();
    private int depth;
    /** Depth of the statement that is being set; a note stands one deeper than its step. */
    private int statementDepth;
    private ScannedToken before;

    TokenLayout(String source, List<ScannedToken> tokens, Language keywords) {
        this.source = source;
        this.tokens = tokens;
        this.keywords = keywords;
    }

    String layOut() {
        int lineBreaks = 0;
        for (int index = 0; index < tokens.size(); index++) {
            ScannedToken token = tokens.get(index);
            if (token.kind() == TokenKind.WS) {
                lineBreaks += lineBreaks(text(token));
                continue;
            }
            if (isComment(token) && before != null) {
                separateComment(lineBreaks, depthOfComment(index));
                out.append(spelling(token));
            } else {
                set(token, lineBreaks);
            }
            before = token;
            lineBreaks = 0;
        }
        if (!out.isEmpty()) {
            out.append('\n');
        }
        return source.contains("\r\n") ? out.toString().replace("\n", "\r\n") : out.toString();
    }

    private void set(ScannedToken token, int lineBreaks) {
        if (token.is("}")) {
            depth--;
        }
        if (before == null) {
            statementDepth = 0;
        } else if (beginsStatement(token)) {
            statementDepth = depthOfStatement(token);
            newLine(blankLineBefore(token, lineBreaks), statementDepth);
        } else if (endsLine(before) || before.is(",") && lineBreaks > 0) {
            newLine(false, before.is("{") ? depth : statementDepth + 1);
        } else if (spaceBetween(before, token)) {
            out.append(' ');
        }
        out.append(spelling(token));
        if (token.is("{")) {
            depth++;
        }
    }

    /** A comment stands as deep as the statement that it precedes. */
    private int depthOfComment(int index) {
        int next = index + 1;
        while (next < tokens.size() && tokens.get(next).kind().hidden()) {
            next++;
        }
        return next < tokens.size() ? depthOfStatement(tokens.get(next)) : depth;
    }

    private int depthOfStatement(ScannedToken token) {
        return depth + (token.keyword() == Keyword.NOTE ? 1 : 0);
    }

    private void separateComment(int lineBreaks, int commentDepth) {
        if (lineBreaks == 0) {
            out.append(BEFORE_TRAILING_COMMENT);
        } else {
            newLine(lineBreaks > 1 && !before.is("{"), commentDepth);
        }
    }

    private boolean blankLineBefore(ScannedToken token, int lineBreaks) {
        if (before.is("{") || token.is("}")) {
            return false;
        }
        boolean topLevel = depth == 0 && !isComment(before);
        return topLevel || lineBreaks > 1;
    }

    private static boolean beginsStatement(ScannedToken token) {
        return switch (token.kind()) {
            case BULLET_MARK, SECOND_BULLET_MARK, HEADING_MARK -> true;
            case KEYWORD -> token.keyword() != Keyword.PUBLISHED;
            default -> token.is("}");
        };
    }

    private static boolean isComment(ScannedToken token) {
        return token.kind() == TokenKind.SL_COMMENT || token.kind() == TokenKind.ML_COMMENT;
    }

    private static boolean endsLine(ScannedToken token) {
        return token.kind() == TokenKind.SL_COMMENT;
    }

    private static boolean spaceBetween(ScannedToken before, ScannedToken token) {
        if (before.is("{{") || token.is("}}") || token.is(",") || token.is(":") || token.is("：")) {
            return false;
        }
        if (token.is("{{") || token.kind() == TokenKind.PROSE_TEXT) {
            return before.kind() != TokenKind.PROSE_TEXT && !before.is("}}");
        }
        return true;
    }

    private String spelling(ScannedToken token) {
        String text = text(token);
        return switch (token.kind()) {
            case KEYWORD -> keywords == null ? text : token.keyword().spelling(keywords);
            case PROSE_TEXT -> reindent(text);
            case TIME -> "[" + EnclosedSource.decode(text).text() + "]";
            case SIGN -> text.equals("：") ? ":" : text;
            case SL_COMMENT, ML_COMMENT -> text.replace("\r\n", "\n").stripTrailing();
            default -> text;
        };
    }

    private String reindent(String prose) {
        if (lineBreaks(prose) == 0) {
            return prose;
        }
        String indentation = INDENTATION.repeat(statementDepth + 1);
        return ProseSource.reindent(prose, indentation);
    }

    private void newLine(boolean blankLine, int indentation) {
        out.append(blankLine ? "\n\n" : "\n").append(INDENTATION.repeat(indentation));
    }

    private String text(ScannedToken token) {
        return source.substring(token.start(), token.end());
    }

    private static int lineBreaks(String text) {
        return (int) text.replace("\r\n", "\n").chars().filter(character -> character == '\n' || character == '\r')
                .count();
    }
}
