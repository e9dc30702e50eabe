/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which findings are told. */
enum ReportFormat {
    TEXT, JSON;

    /** Returns the format of its word on the command line; empty for any other word. */
    static Optional<ReportFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
