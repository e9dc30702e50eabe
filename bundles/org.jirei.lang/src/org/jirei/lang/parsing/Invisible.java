/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.util.Locale;

/** Characters that nobody sees, such as those that come along when text is pasted from a web page. */
final class Invisible {

    private Invisible() {
    }

    /** Returns whether {@code text} is one invisible character. */
    static boolean is(String text) {
        if (text.codePointCount(0, text.length()) != 1) {
            return false;
        }
        return switch (Character.getType(text.codePointAt(0))) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** Returns the number of the character that {@code text} is, as U+200B. */
    static String name(String text) {
        return String.format(Locale.ROOT, "U+%04X", text.codePointAt(0));
    }
}
