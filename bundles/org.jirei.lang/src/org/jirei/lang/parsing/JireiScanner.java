/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import static org.jirei.lang.parsing.SourceCharacters.isBlank;
import static org.jirei.lang.parsing.SourceCharacters.isLineEnd;
import static org.jirei.lang.parsing.SourceCharacters.isNamePart;
import static org.jirei.lang.parsing.SourceCharacters.isSpaceAt;
import static org.jirei.lang.parsing.SourceCharacters.lineEnd;
import static org.jirei.lang.parsing.SourceCharacters.skipBlanks;
import static org.jirei.lang.parsing.SourceCharacters.skipSpace;
import static org.jirei.lang.parsing.SourceCharacters.withoutTrailingSpace;

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
 * <p>What a Japanese keyboard or a word processor types for the signs of the language ({@link Lookalikes}) is read as
 * what is meant, so that it costs the author no more than that one slip; {@link TokenChecks} tells of it.
 */
public final class JireiScanner {

    private static final String[] SIGNS = {
        "<->", "->", "-x", "=>", "..", "{", "}", ",", "→", "↔", "⇒"
    };
    private static final char MIDDLE_DOT = '・';

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
            add(TokenKind.WS, skipSpace(source, at));
        } else if (startsWith("//") || startsWith("／／")) {
            add(TokenKind.SL_COMMENT, lineEnd(source, at));
        } else if (startsWith("/*")) {
            int close = source.indexOf("*/", at + 2);
            add(TokenKind.ML_COMMENT, close < 0 ? lineEnd(source, at) : close + 2);
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
        int lineEnd = lineEnd(source, at);
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
        int end = withoutTrailingSpace(source, at, lineEnd);
        boolean brace = end > at + 1 && (source.charAt(end - 1) == '{' || source.charAt(end - 1) == '｛');
        return brace ? withoutTrailingSpace(source, at, end - 1) : end;
    }

    private void scanTime() {
        char opening = source.charAt(at);
        int lineEnd = lineEnd(source, at);
        int end = at + 1;
        while (end < lineEnd && source.charAt(end) != ']' && !Lookalikes.closesTime(opening, source.charAt(end))) {
            end++;
        }
        add(TokenKind.TIME, end < lineEnd ? end + 1 : wordEnd(at));
    }

    private int wordEnd(int from) {
        int end = from;
        while (!isSpaceAt(source, end)) {
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
        } else if (first == '-' && (isSpaceAt(source, at + 1) || !Lookalikes.beginsArrow(source, at))) {
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
        return offset < source.length() && SourceCharacters.beginsName(source.codePointAt(offset))
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
            add(TokenKind.WS, skipBlanks(source, at));
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
        ProseExtent extent = new ProseExtent(source, mode == Mode.BULLET, lookalikeBullet);
        int start = afterMark ? extent.start(at) : at;
        int end = extent.end(start);
        int next = end;
        boolean reference = source.startsWith("{{", end);
        if (!reference) {
            mode = Mode.CODE;
            end = withoutTrailingSpace(source, start, end);
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

    private static boolean opensProse(ScannedToken token) {
        return switch (token.kind()) {
            case BULLET_MARK, SECOND_BULLET_MARK, HEADING_MARK -> true;
            case SIGN -> token.is(":") || token.is("：");
            default -> false;
        };
    }

    /**
     * Returns whether a bullet or heading may begin here: first on its line but for comments, or right behind a brace.
     */
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
}
