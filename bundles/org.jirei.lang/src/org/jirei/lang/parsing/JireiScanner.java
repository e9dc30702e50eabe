/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a source into tokens. Written by hand because prose ends where its bullet or line ends, which no regular
 * terminal can tell.
 *
 * <p>The scanner is in one of three modes. In {@link Mode#CODE} it reads words and signs. A colon starts a sentence
 * ({@link Mode#LINE}, to the end of the line), as does a heading's equals sign; a bullet's mark starts prose that runs
 * over several lines ({@link Mode#BULLET}) and ends before an empty line or a line that begins with a bullet, a heading
 * or a closing brace. Inside prose {@code {{} leads back to code until {@code }}} or the end of the line.
 */
public final class JireiScanner {

    private static final String[] SIGNS = {
        "<->", "->", "-x", "=>", "..", "{", "}", ",", "→", "↔", "⇒"
    };
    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final char MIDDLE_DOT = '・';

    private enum Mode {
        CODE, LINE, BULLET
    }

    private final String source;
    private final List<ScannedToken> tokens = new ArrayList<>();
    private int at;
    private Mode mode = Mode.CODE;
    /** The prose to go back to after a reference, or CODE outside of references. */
    private Mode aroundReference = Mode.CODE;

    private JireiScanner(String source) {
        this.source = source;
    }

    /** Returns the tokens of {@code source}: without gaps, each at least one character long. */
    public static List<ScannedToken> scan(String source) {
        JireiScanner scanner = new JireiScanner(source);
        while (scanner.at < source.length()) {
            scanner.scanToken();
        }
        return scanner.tokens;
    }

    private void scanToken() {
        switch (mode) {
            case CODE -> scanCode();
            case LINE, BULLET -> scanProse();
        }
    }

    private void scanCode() {
        char first = source.charAt(at);
        if (isBlank(first) || isLineEnd(first)) {
            scanWhiteSpace();
        } else if (startsWith("//")) {
            add(TokenKind.SL_COMMENT, lineEnd(at));
        } else if (startsWith("/*")) {
            int close = source.indexOf("*/", at + 2);
            add(TokenKind.ML_COMMENT, close < 0 ? source.length() : close + 2);
        } else if (first == ':' || first == '：') {
            addSign(source.substring(at, at + 1));
            mode = Mode.LINE;
        } else if (first == '"') {
            scanString();
        } else if (first == '[') {
            int close = source.indexOf(']', at);
            add(TokenKind.TIME, close < 0 || close > lineEnd(at) ? lineEnd(at) : close + 1);
        } else if (scanMark()) {
            return;
        } else if (Character.isDigit(first)) {
            scanDate();
        } else if (first == '^' || Character.isUnicodeIdentifierStart(source.codePointAt(at)) || first == '_') {
            scanWord();
        } else {
            scanSign();
        }
    }

    private void scanWhiteSpace() {
        int end = at;
        while (end < source.length() && (isBlank(source.charAt(end)) || isLineEnd(source.charAt(end)))) {
            if (isLineEnd(source.charAt(end)) && aroundReference != Mode.CODE) {
                leaveUnfinishedReference(end);
                return;
            }
            end++;
        }
        add(TokenKind.WS, end);
    }

    /** A reference that its line does not close shall not swallow what follows. */
    private void leaveUnfinishedReference(int lineEnd) {
        if (lineEnd > at) {
            add(TokenKind.WS, lineEnd);
        }
        mode = aroundReference;
        aroundReference = Mode.CODE;
    }

    private void scanString() {
        int end = at + 1;
        while (end < source.length() && source.charAt(end) != '"' && !isLineEnd(source.charAt(end))) {
            end += source.charAt(end) == '\\' && end + 1 < source.length() && !isLineEnd(source.charAt(end + 1)) ? 2 : 1;
        }
        add(TokenKind.STRING, end < source.length() && source.charAt(end) == '"' ? end + 1 : end);
    }

    /** Bullets and headings; an arrow such as {@code ->} at a line's start is none. */
    private boolean scanMark() {
        if (aroundReference != Mode.CODE) {
            return false;
        }
        if (startsWith("--") && blankAt(at + 2)) {
            addMark(TokenKind.SECOND_BULLET_MARK, 2, Mode.BULLET);
        } else if (startsWith("-") && blankAt(at + 1)) {
            addMark(TokenKind.BULLET_MARK, 1, Mode.BULLET);
        } else if (source.charAt(at) == MIDDLE_DOT && beginsLine(at)) {
            addMark(TokenKind.BULLET_MARK, 1, Mode.BULLET);
        } else if (startsWith("=") && !startsWith("=>") && beginsLine(at)) {
            addMark(TokenKind.HEADING_MARK, 1, Mode.LINE);
        } else {
            return false;
        }
        return true;
    }

    private void addMark(TokenKind kind, int length, Mode next) {
        add(kind, at + length);
        mode = next;
    }

    private void scanDate() {
        int end = at;
        while (end < source.length() && (Character.isDigit(source.charAt(end)) || source.charAt(end) == '-')) {
            end++;
        }
        add(TokenKind.DATE, end);
    }

    private void scanWord() {
        int end = at + Character.charCount(source.codePointAt(at));
        while (end < source.length() && isNamePart(source.codePointAt(end))) {
            end += Character.charCount(source.codePointAt(end));
        }
        String word = source.substring(at, end);
        if (Keyword.of(word) != null && aroundReference == Mode.CODE) {
            tokens.add(new ScannedToken(TokenKind.KEYWORD, at, end, word));
            at = end;
        } else {
            add(TokenKind.ID, end);
        }
    }

    private void scanSign() {
        if (aroundReference != Mode.CODE && startsWith("}}")) {
            addSign("}}");
            mode = aroundReference;
            aroundReference = Mode.CODE;
            return;
        }
        for (String sign : SIGNS) {
            if (aroundReference == Mode.CODE && startsWith(sign)) {
                addSign(sign);
                return;
            }
        }
        add(TokenKind.ANY_OTHER, at + Character.charCount(source.codePointAt(at)));
    }

    private void scanProse() {
        if (startsWith("{{")) {
            addSign("{{");
            aroundReference = mode;
            mode = Mode.CODE;
            return;
        }
        boolean afterMark = !tokens.isEmpty() && opensProse(tokens.getLast());
        int start = afterMark ? skipBlanks(at) : at;
        int end = proseEnd(start);
        int next = end;
        boolean reference = source.startsWith("{{", end);
        if (!reference) {
            mode = Mode.CODE;
            end = withoutTrailingBlanks(start, end);
        }
        if (start > at) {
            add(TokenKind.WS, start);
        }
        if (end > at) {
            add(TokenKind.PROSE_TEXT, end);
        }
        if (next > at) {
            add(TokenKind.WS, next);
        }
    }

    /** Returns where the prose from {@code start} ends: at a reference, or where its line or bullet is over. */
    private int proseEnd(int start) {
        int end = start;
        while (end < source.length()) {
            if (source.startsWith("{{", end) && (end == start || source.charAt(end - 1) != '\\')) {
                return end;
            }
            if (isLineEnd(source.charAt(end))) {
                int next = nextLine(end);
                if (mode == Mode.LINE || endsBullet(next)) {
                    return end;
                }
                end = next;
            } else {
                end++;
            }
        }
        return end;
    }

    private boolean endsBullet(int lineStart) {
        int first = skipBlanks(lineStart);
        return first >= source.length() || isLineEnd(source.charAt(first))
                || "-=}".indexOf(source.charAt(first)) >= 0 || source.charAt(first) == MIDDLE_DOT;
    }

    private static boolean opensProse(ScannedToken token) {
        return switch (token.kind()) {
            case BULLET_MARK, SECOND_BULLET_MARK, HEADING_MARK -> true;
            case SIGN -> token.is(":") || token.is("：");
            default -> false;
        };
    }

    private int withoutTrailingBlanks(int start, int end) {
        int last = end;
        while (last > start && (isBlank(source.charAt(last - 1)) || isLineEnd(source.charAt(last - 1)))) {
            last--;
        }
        return last;
    }

    private int skipBlanks(int from) {
        int next = from;
        while (next < source.length() && isBlank(source.charAt(next))) {
            next++;
        }
        return next;
    }

    private boolean beginsLine(int offset) {
        int before = offset - 1;
        while (before >= 0 && isBlank(source.charAt(before))) {
            before--;
        }
        return before < 0 || isLineEnd(source.charAt(before)) || source.charAt(before) == '{';
    }

    private boolean blankAt(int offset) {
        return offset >= source.length() || isBlank(source.charAt(offset)) || isLineEnd(source.charAt(offset));
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < source.length() && !isLineEnd(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private int nextLine(int lineEnd) {
        return lineEnd + (source.startsWith("\r\n", lineEnd) ? 2 : 1);
    }

    private boolean startsWith(String text) {
        return source.startsWith(text, at);
    }

    private void addSign(String sign) {
        tokens.add(new ScannedToken(TokenKind.SIGN, at, at + sign.length(), sign));
        at += sign.length();
    }

    private void add(TokenKind kind, int end) {
        tokens.add(new ScannedToken(kind, at, end, null));
        at = end;
    }

    private static boolean isNamePart(int codePoint) {
        return Character.isUnicodeIdentifierPart(codePoint) && !Character.isIdentifierIgnorable(codePoint)
                && codePoint != MIDDLE_DOT;
    }

    static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == IDEOGRAPHIC_SPACE || character == '\uFEFF'
                || character == '\u00A0';
    }

    static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }
}
