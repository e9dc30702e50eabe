/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.skeleton;

import java.util.Collection;
import org.jirei.lang.parsing.Keyword;

/** Finds a name for what an author has only called by its label, so that nobody has to think of identifiers. */
public final class NameSuggestion {

    private NameSuggestion() {
    }

    /**
     * Returns a name made of the letters and digits of {@code label}, Japanese ones too: a Unicode identifier (UAX #31)
     * that is no keyword.
     *
     * @param taken names that must not be returned; where one would be, a number is added
     * @param fallback what to start from where {@code label} has no letter
     */
    public static String of(String label, Collection<String> taken, String fallback) {
        String letters = letters(label);
        String name = letters.isEmpty() ? fallback : letters;
        String free = name;
        for (int number = 2; taken.contains(free) || Keyword.of(free) != null; number++) {
            free = name + number;
        }
        return free;
    }

    private static String letters(String label) {
        StringBuilder letters = new StringBuilder();
        label.codePoints().forEach(codePoint -> {
            boolean fits = letters.isEmpty() ? Character.isUnicodeIdentifierStart(codePoint)
                    : Character.isUnicodeIdentifierPart(codePoint) && !Character.isIdentifierIgnorable(codePoint);
            if (fits) {
                letters.appendCodePoint(codePoint);
            }
        });
        return letters.toString();
    }
}
