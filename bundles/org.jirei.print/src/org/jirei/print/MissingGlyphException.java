/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

/** Some text has a character that no font can draw. The picture is not made: it would show a box or a gap. */
public final class MissingGlyphException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int character;
    private final String text;

    MissingGlyphException(int character, String text) {
        super("no font has " + codePoint(character) + " in: " + text);
        this.character = character;
        this.text = text;
    }

    /** Returns the character as a code point. */
    public int character() {
        return character;
    }

    /** Returns the character's code point as Unicode writes it, such as {@code U+1F600}. */
    public String codePoint() {
        return codePoint(character);
    }

    /** Returns the line of text that it stands in, as the scene has it. */
    public String text() {
        return text;
    }

    private static String codePoint(int character) {
        return String.format("U+%04X", character);
    }
}
