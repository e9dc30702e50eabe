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
 * or a closing brace. Inside prose {@code {{} leads to a name until {@code }}} or the end of the line.
 *
 * <p>What a Japanese keyboard or a word processor types for the signs of the language ({@link Lookalikes}) is read as what
 * is meant, so that it costs the author no more than that one slip; {@link TokenChecks} tells of it.
 */
public final class JireiScanner {

    private static final String[] SIGNS = {
        "<->", "->", "-x", "=>", "..", "{", "}", ",", "→", "↔", "⇒"
    };
    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final char MIDDLE_DOT = '・';
    private static final char HALF_WIDTH_MIDDLE_DOT = '･';

    private enum Mode {
        CODE, LINE, BULLET, REFERENCE
    }

    private final String source;
    private final List<ScannedToken> tokens = new ArrayList<>();
    private int at;
    private Mode mode = Mode.CODE;
    /** The prose to go back to after a reference. */
    private Mode aroundReference = Mode.CODE;
    /** Lines that begin with what only looks like a bullet's mark end a bullet that began with one, too. */
    private boolean lookalikeBullet;

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
            case REFERENCE -> scanReference();
        }
    }

    private void scanCode() {
        char first = source.charAt(at);
        if (isBlank(first) || isLineEnd(first)) {
            add(TokenKind.WS, skipWhiteSpace(at));
        } else if (startsWith("//") || startsWith("／／")) {
            add(TokenKind.SL_COMMENT, lineEnd(at));
        } else if (startsWith("/*")) {
            int close = source.indexOf("*/", at + 2);
            add(TokenKind.ML_COMMENT, close < 0 ? lineEnd(at) : close + 2);
        } else if (first == ':' || first == '：') {
            addSign(source.substring(at, at + 1), 1);
            mode = Mode.LINE;
        } else if (first == '"' || Lookalikes.opensLabel(first)) {
            add(TokenKind.STRING, stringEnd());
        } else if (first == '[' || Lookalikes.opensTime(first) && afterNameOfFlowLine()) {
            scanTime();
        } else if (scanMark()) {
            return;
        } else if (Character.isDigit(first)) {
            scanDate();
        } else if (beginsName(at) || first == '^' && beginsName(at + 1)) {
            scanWord();
        } else {
            scanSign();
        }
    }

    /** A label lasts to its closing mark; where that is missing, to the line's end, but for an opening brace there. */
    private int stringEnd() {
        char opening = source.charAt(at);
        int lineEnd = lineEnd(at);
        for (int end = at + 1; end < lineEnd; end++) {
            char character = source.charAt(end);
            if (opening == '"' ? character == '"' : Lookalikes.closesLabel(opening, character)) {
                return end + 1;
            }
            end += character == '\\' ? 1 : 0;
        }
        for (int end = at + 1; opening == '"' && end < lineEnd; end++) {
            if (Lookalikes.closesLabel(opening, source.charAt(end))) {
                return end + 1;
            }
        }
        int end = withoutTrailingBlanks(at, lineEnd);
        boolean brace = end > at + 1 && (source.charAt(end - 1) == '{' || source.charAt(end - 1) == '｛');
        return brace ? withoutTrailingBlanks(at, end - 1) : end;
    }

    private void scanTime() {
        char opening = source.charAt(at);
        int lineEnd = lineEnd(at);
        int end = at + 1;
        while (end < lineEnd && source.charAt(end) != ']' && !Lookalikes.closesTime(opening, source.charAt(end))) {
            end++;
        }
        add(TokenKind.TIME, end < lineEnd ? end + 1 : wordEnd(at));
    }

    private int wordEnd(int from) {
        int end = from;
        while (!blankAt(end)) {
            end++;
        }
        return end;
    }

    private boolean afterNameOfFlowLine() {
        int name = visibleBefore(tokens.size());
        int word = name < 0 || tokens.get(name).kind() != TokenKind.ID ? -1 : visibleBefore(name);
        Keyword keyword = word < 0 ? null : tokens.get(word).keyword();
        return keyword == Keyword.STEP || keyword == Keyword.ACTION;
    }

    private int visibleBefore(int index) {
        int before = index - 1;
        while (before >= 0 && tokens.get(before).kind().hidden()) {
            before--;
        }
        return before;
    }

    /** Bullets and headings; an arrow such as {@code ->} at a line's start is none. */
    private boolean scanMark() {
        if (!beginsLine()) {
            return false;
        }
        char first = source.charAt(at);
        lookalikeBullet = false;
        if (startsWith("--") && !startsWith("-->")) {
            addMark(TokenKind.SECOND_BULLET_MARK, 2, Mode.BULLET);
        } else if (first == '-' && (blankAt(at + 1) || !Lookalikes.beginsArrow(source, at))) {
            addMark(TokenKind.BULLET_MARK, 1, Mode.BULLET);
        } else if (first == MIDDLE_DOT || Lookalikes.isBullet(source, at)) {
            lookalikeBullet = first != MIDDLE_DOT;
            addMark(TokenKind.BULLET_MARK, 1, Mode.BULLET);
        } else if (first == '=' && !Lookalikes.beginsArrow(source, at) || Lookalikes.isHeading(source, at)) {
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
        int end = nameEnd(at);
        String word = source.substring(at, end);
        if (Keyword.of(word) != null) {
            tokens.add(new ScannedToken(TokenKind.KEYWORD, at, end, word));
            at = end;
        } else {
            add(TokenKind.ID, end);
        }
    }

    private boolean beginsName(int offset) {
        return offset < source.length() && (source.charAt(offset) == '_'
                || Character.isUnicodeIdentifierStart(source.codePointAt(offset)))
                && !Lookalikes.beginsArrow(source, offset);
    }

    /** Returns the end of the name that begins at {@code start}, with or without {@code ^}. */
    private int nameEnd(int start) {
        int end = start + Character.charCount(source.codePointAt(start));
        while (end < source.length() && isNamePart(source.codePointAt(end)) && !Lookalikes.beginsArrow(source, end)) {
            end += Character.charCount(source.codePointAt(end));
        }
        return end;
    }

    private void scanSign() {
        for (String sign : SIGNS) {
            if (startsWith(sign)) {
                addSign(sign, sign.length());
                return;
            }
        }
        Lookalikes.Sign lookalike = Lookalikes.signAt(source, at);
        if (lookalike != null) {
            addSign(lookalike.meant(), lookalike.written().length());
        } else {
            add(TokenKind.ANY_OTHER, at + Character.charCount(source.codePointAt(at)));
        }
    }

    /** A reference that its line does not close shall not swallow what follows. */
    private void scanReference() {
        char first = source.charAt(at);
        if (isLineEnd(first)) {
            mode = aroundReference;
        } else if (isBlank(first)) {
            add(TokenKind.WS, skipBlanks(at));
        } else if (Lookalikes.closesReference(source, at)) {
            addSign("}}", 2);
            mode = aroundReference;
        } else if (beginsName(at) || first == '^' && beginsName(at + 1)) {
            add(TokenKind.ID, nameEnd(at));
        } else {
            add(TokenKind.ANY_OTHER, at + Character.charCount(source.codePointAt(at)));
        }
    }

    private void scanProse() {
        if (startsWith("{{")) {
            addSign("{{", 2);
            aroundReference = mode;
            mode = Mode.REFERENCE;
            return;
        }
        boolean afterMark = !tokens.isEmpty() && opensProse(tokens.getLast());
        int start = afterMark ? proseStart() : at;
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

    /** Prose begins right behind the blanks after its mark, or on the next line where only the mark stands on this one. */
    private int proseStart() {
        int start = skipBlanks(at);
        boolean continued = mode == Mode.BULLET && start < source.length() && isLineEnd(source.charAt(start))
                && !endsBullet(nextLine(start));
        return continued ? skipBlanks(nextLine(start)) : start;
    }

    /** Returns where the prose from {@code start} ends: at a reference, or where its line or bullet is over. */
    private int proseEnd(int start) {
        int end = start;
        while (end < source.length()) {
            if (source.startsWith("{{", end)) {
                int behind = skipBraces(end);
                if (end == start || source.charAt(end - 1) != '\\') {
                    return behind - 2;
                }
                end = behind;
            } else if (isLineEnd(source.charAt(end))) {
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
                || ProseSource.endsBullet(source, first)
                || lookalikeBullet && Lookalikes.isBullet(source, first);
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

    /** The last two of several opening braces begin a reference; a backslash before the first keeps all from doing so. */
    private int skipBraces(int from) {
        int next = from;
        while (next < source.length() && source.charAt(next) == '{') {
            next++;
        }
        return next;
    }

    private int skipWhiteSpace(int from) {
        int next = from;
        while (next < source.length() && (isBlank(source.charAt(next)) || isLineEnd(source.charAt(next)))) {
            next++;
        }
        return next;
    }

    private int skipBlanks(int from) {
        int next = from;
        while (next < source.length() && isBlank(source.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Returns whether a bullet or heading may begin here: first on its line but for comments, or right behind a brace. */
    private boolean beginsLine() {
        for (int before = tokens.size() - 1; before >= 0; before--) {
            ScannedToken token = tokens.get(before);
            if (!token.kind().hidden()) {
                return token.is("{");
            }
            if (source.substring(token.start(), token.end()).chars().anyMatch(letter -> isLineEnd((char) letter))) {
                return true;
            }
        }
        return true;
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

    private void addSign(String sign, int length) {
        tokens.add(new ScannedToken(TokenKind.SIGN, at, at + length, sign));
        at += length;
    }

    private void add(TokenKind kind, int end) {
        tokens.add(new ScannedToken(kind, at, end, null));
        at = end;
    }

    /** The middle dots became letters of identifiers with Unicode 15.1, that is with some Java versions only. */
    private static boolean isNamePart(int codePoint) {
        return Character.isUnicodeIdentifierPart(codePoint) && !Character.isIdentifierIgnorable(codePoint)
                && codePoint != MIDDLE_DOT && codePoint != HALF_WIDTH_MIDDLE_DOT;
    }

    /** Returns the word that {@code text} begins with; empty where it begins with none. */
    static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && isNamePart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end);
    }

    /** Returns whether {@code text} is a name from end to end. */
    static boolean isName(String text) {
        return !text.isEmpty() && (text.charAt(0) == '_' || Character.isUnicodeIdentifierStart(text.codePointAt(0)))
                && text.codePoints().allMatch(JireiScanner::isNamePart);
    }

    static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == IDEOGRAPHIC_SPACE || character == '\uFEFF'
                || character == '\u00A0';
    }

    static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }
}
