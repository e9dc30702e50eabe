/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

/**
 * What kinds of characters there are in a source, and steps over stretches of them. Offsets are 0-based UTF-16 units.
 */
public final class SourceCharacters {

    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char MIDDLE_DOT = '・';
    private static final char HALF_WIDTH_MIDDLE_DOT = '･';

    private SourceCharacters() {
    }

    /** Returns whether {@code character} is white space within a line. */
    public static boolean isBlank(char character) {
        return switch (character) {
            case ' ', '\t', IDEOGRAPHIC_SPACE, NO_BREAK_SPACE, BYTE_ORDER_MARK -> true;
            default -> false;
        };
    }

    /** Returns whether {@code character} ends a line. */
    public static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    /** Returns whether a blank, a line end or the source's end is at {@code offset}. */
    static boolean isSpaceAt(String source, int offset) {
        return offset >= source.length() || isBlank(source.charAt(offset)) || isLineEnd(source.charAt(offset));
    }

    /** Returns whether a name may begin with {@code codePoint}. */
    public static boolean beginsName(int codePoint) {
        return codePoint == '_' || Character.isUnicodeIdentifierStart(codePoint);
    }

    /**
     * Returns whether a name may go on with {@code codePoint}. The middle dots became letters of identifiers with Unicode
     * 15.1, that is with some Java versions only.
     */
    public static boolean isNamePart(int codePoint) {
        return Character.isUnicodeIdentifierPart(codePoint) && !Character.isIdentifierIgnorable(codePoint)
                && codePoint != MIDDLE_DOT && codePoint != HALF_WIDTH_MIDDLE_DOT;
    }

    /** Returns whether {@code text} is a name from end to end. */
    public static boolean isName(String text) {
        return !text.isEmpty() && beginsName(text.codePointAt(0))
                && text.codePoints().allMatch(SourceCharacters::isNamePart);
    }

    /** Returns the word that {@code text} begins with; empty where it begins with none. */
    static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && isNamePart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end);
    }

    /** Returns {@code from} moved forward over blanks. */
    public static int skipBlanks(String source, int from) {
        int next = from;
        while (next < source.length() && isBlank(source.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Skips blanks and line ends. */
    static int skipSpace(String source, int from) {
        int next = from;
        while (next < source.length() && isSpaceAt(source, next)) {
            next++;
        }
        return next;
    }

    /** Returns where the line that {@code from} is on ends, before its line end. */
    public static int lineEnd(String source, int from) {
        int end = from;
        while (end < source.length() && !isLineEnd(source.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns where the line behind the line end at {@code lineEnd} begins. */
    static int nextLine(String source, int lineEnd) {
        return lineEnd + (source.startsWith("\r\n", lineEnd) ? 2 : 1);
    }

    /** Returns {@code end} moved back over blanks and line ends, as far as {@code start}. */
    static int withoutTrailingSpace(String source, int start, int end) {
        int last = end;
        while (last > start && isSpaceAt(source, last - 1)) {
            last--;
        }
        return last;
    }
}
