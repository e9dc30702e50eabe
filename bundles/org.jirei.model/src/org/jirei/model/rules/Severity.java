/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs. An error would make an output wrong; a warning or a hint would not. */
public enum Severity {
    ERROR, WARNING, INFO;

    /**
     * Returns the word for it in settings and machine-readable output: {@code error}, {@code warning} or {@code
     * info}.
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the severity of a word as {@link #word()} gives it; empty for any other word. */
    public static Optional<Severity> of(String word) {
        for (Severity severity : values()) {
            if (severity.word().equals(word)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
