/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model;

/** Language of the fixed words that Jirei prints: section titles, numbers, table heads. Prose is never translated. */
public enum Language {
    JAPANESE("ja"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Returns the code that an author writes after {@code language}: {@code ja} or {@code en}. */
    public String code() {
        return code;
    }

    /** Returns the language of {@code code}; Japanese where it is {@code null} or unknown (a rule tells of the latter). */
    public static Language of(String code) {
        return ENGLISH.code.equals(code) ? ENGLISH : JAPANESE;
    }
}
