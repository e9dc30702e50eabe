/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build.notice;

/** What the process tells whoever started it. */
public enum ExitCode {
    /** All is well, and every output is there. */
    FINE(0),
    /** A finding of severity error, or a file that {@code fmt --check} would change. */
    FINDINGS(1),
    /** Wrong usage, or an input that is missing or cannot be used. */
    USAGE(2),
    /** An output could not be written, or is not sound. */
    OUTPUT(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** Returns the number that the process ends with. */
    public int number() {
        return number;
    }

    /** Returns the graver of the two. */
    public ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
