/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.text;

import java.lang.Character.UnicodeScript;

/**
 * Where a Latin word begins and ends: at anything but a Latin letter, and at the capitals that begin a word inside
 * one, as in {@code XMLText}.
 */
public final class WordBoundary {

    private WordBoundary() {
    }

    /** Returns whether what stands from {@code start} to {@code end} in {@code text} begins and ends as a word does. */
    public static boolean both(String text, int start, int end) {
        return at(text, start) && at(text, end);
    }

    private static boolean at(String text, int offset) {
        if (offset == 0 || offset == text.length()) {
            return true;
        }
        int before = text.codePointBefore(offset);
        int after = text.codePointAt(offset);
        return !isLatin(before) || !isLatin(after) || Character.isUpperCase(after)
                && (Character.isLowerCase(before) || isLowerCaseAt(text, offset + Character.charCount(after)));
    }

    private static boolean isLowerCaseAt(String text, int offset) {
        return offset < text.length() && Character.isLowerCase(text.codePointAt(offset));
    }

    /** Returns whether a character is a Latin letter, of any width. */
    public static boolean isLatin(int codePoint) {
        return Character.isLetter(codePoint) && UnicodeScript.of(codePoint) == UnicodeScript.LATIN;
    }
}
