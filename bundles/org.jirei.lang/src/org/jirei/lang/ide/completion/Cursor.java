/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.completion;

import java.util.ArrayList;
import java.util.List;
import org.jirei.lang.parsing.JireiScanner;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.lang.parsing.SourceCharacters;
import org.jirei.lang.parsing.TokenKind;

/**
 * Where something is about to be written.
 *
 * @param place what is written there
 * @param source the whole source
 * @param offset where the caret stands, 0-based
 * @param start where the word, label, time or sign begins that is being written; at most {@code offset}
 * @param statement the visible tokens of the statement before {@code start}, its keyword first; empty where one begins
 */
record Cursor(Place place, String source, int offset, int start, List<ScannedToken> statement) {

    enum Place {
        /** The first word of a statement. */
        STATEMENT,
        /** Behind the first word of a statement. */
        WITHIN,
        REFERENCE,
        PROSE,
        LABEL,
        TIME,
        COMMENT
    }

    /** A word that is put where the caret stands, to see what a word there would be. */
    private static final String PROBE = "n";
    private static final String SIGNS_OF_ARROWS = "-<=>－―＜＝＞";

    static Cursor at(String source, int offset) {
        int word = beginOfWord(source, offset);
        List<ScannedToken> tokens = JireiScanner.scan(source.substring(0, word) + PROBE);
        ScannedToken last = tokens.getLast();
        return switch (last.kind()) {
            case PROSE_TEXT -> new Cursor(Place.PROSE, source, offset, last.start(), List.of());
            case SL_COMMENT, ML_COMMENT -> new Cursor(Place.COMMENT, source, offset, offset, List.of());
            case STRING -> new Cursor(Place.LABEL, source, offset, last.start() + 1, statement(source, tokens));
            case TIME -> new Cursor(Place.TIME, source, offset, last.start() + 1, statement(source, tokens));
            default -> inCode(source, offset, word, tokens);
        };
    }

    private static int beginOfWord(String source, int offset) {
        int start = offset;
        while (start > 0 && SourceCharacters.isNamePart(source.codePointBefore(start))) {
            start -= Character.charCount(source.codePointBefore(start));
        }
        return start > 0 && source.charAt(start - 1) == '^' ? start - 1 : start;
    }

    private static Cursor inCode(String source, int offset, int word, List<ScannedToken> tokens) {
        ScannedToken before = visibleBefore(tokens, tokens.size() - 1);
        if (before != null && before.is("{{") && onOneLine(source, before.end(), word)) {
            return new Cursor(Place.REFERENCE, source, offset, word, List.of());
        }
        if (firstOnLine(source, word) && !isUnfinished(before)) {
            return new Cursor(Place.STATEMENT, source, offset, word, List.of());
        }
        List<ScannedToken> statement = statement(source, tokens);
        if (statement.isEmpty()) {
            return new Cursor(Place.STATEMENT, source, offset, word, List.of());
        }
        int start = word == offset ? beginOfSign(source, offset) : word;
        return new Cursor(Place.WITHIN, source, offset, start,
                statement.stream().filter(token -> token.end() <= start).toList());
    }

    /** Half an arrow is a sign that nobody knows yet; a whole one belongs to what is there. */
    private static int beginOfSign(String source, int offset) {
        int start = offset;
        while (start > 0 && SIGNS_OF_ARROWS.indexOf(source.charAt(start - 1)) >= 0) {
            start--;
        }
        List<ScannedToken> sign = JireiScanner.scan("n " + source.substring(start, offset));
        return start < offset && sign.getLast().kind() != TokenKind.SIGN ? start : offset;
    }

    private static boolean isUnfinished(ScannedToken before) {
        return before != null && (before.is(",") || before.kind() == TokenKind.SIGN && isArrow(before));
    }

    /** Returns whether {@code token} is an arrow between participants. */
    static boolean isArrow(ScannedToken token) {
        return token.kind() == TokenKind.SIGN && List.of("->", "<->", "-x", "=>", "→", "↔", "⇒")
                .contains(token.spelling());
    }

    /** Returns the visible tokens before the last one, back to the keyword that begins a line or follows a brace. */
    private static List<ScannedToken> statement(String source, List<ScannedToken> tokens) {
        List<ScannedToken> statement = new ArrayList<>();
        for (ScannedToken token : tokens.subList(0, tokens.size() - 1).reversed()) {
            if (token.kind().hidden()) {
                continue;
            }
            if (token.is("{") || token.is("}") || token.is("}}") || token.kind() == TokenKind.PROSE_TEXT) {
                break;
            }
            statement.addFirst(token);
            if (token.keyword() != null && token.keyword() != Keyword.PUBLISHED && firstOnLine(source, token.start())) {
                return statement;
            }
        }
        boolean opens = !statement.isEmpty() && statement.getFirst().keyword() != null;
        return opens || statement.isEmpty() ? statement : List.of(statement.getFirst());
    }

    private static ScannedToken visibleBefore(List<ScannedToken> tokens, int index) {
        return tokens.subList(0, index).reversed().stream().filter(token -> !token.kind().hidden()).findFirst()
                .orElse(null);
    }

    private static boolean firstOnLine(String source, int offset) {
        int before = offset;
        while (before > 0 && SourceCharacters.isBlank(source.charAt(before - 1))) {
            before--;
        }
        return before == 0 || SourceCharacters.isLineEnd(source.charAt(before - 1));
    }

    private static boolean onOneLine(String source, int from, int to) {
        return source.substring(from, to).chars().noneMatch(each -> SourceCharacters.isLineEnd((char) each));
    }

    /** Returns what is written of the word so far, without the ^ of names that equal a keyword. */
    String typed() {
        String typed = source.substring(start, offset);
        return typed.startsWith("^") ? typed.substring(1) : typed;
    }

    /** Returns the keyword of the statement; {@code null} where one begins, or where it begins with no keyword. */
    Keyword keyword() {
        return statement.isEmpty() ? null : statement.getFirst().keyword();
    }

    /** Returns the last token before the word; {@code null} where a statement begins. */
    ScannedToken before() {
        return statement.isEmpty() ? null : statement.getLast();
    }

    /** Returns where the statement begins. */
    int beginOfStatement() {
        return statement.isEmpty() ? start : statement.getFirst().start();
    }

    /** Returns where the word that the caret is in or at the end of is over. */
    int endOfWord() {
        int end = offset;
        while (end < source.length() && SourceCharacters.isNamePart(source.codePointAt(end))) {
            end += Character.charCount(source.codePointAt(end));
        }
        return end;
    }

    /** Returns whether nothing but a closing brace follows on the line. */
    boolean lineIsOver() {
        String rest = source.substring(endOfWord(), SourceCharacters.lineEnd(source, endOfWord())).strip();
        return rest.isEmpty() || rest.equals("}");
    }

    /** Returns the blanks that the line of the caret begins with. */
    String indentation() {
        int line = offset;
        while (line > 0 && !SourceCharacters.isLineEnd(source.charAt(line - 1))) {
            line--;
        }
        return source.substring(line, Math.min(offset, SourceCharacters.skipBlanks(source, line)));
    }
}
