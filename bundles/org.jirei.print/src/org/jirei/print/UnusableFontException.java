/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.nio.file.Path;

/** A font file that the user asked for cannot serve. */
public final class UnusableFontException extends RuntimeException {

    /** What is wrong with the file. */
    public enum Reason {
        /** There is no such file, or it cannot be read. */
        UNREADABLE,
        /**
         * It is no TrueType or OpenType font, or collection of them, with outlines that can be drawn at any size, or it
         * is damaged. Colour emoji and bitmap fonts have none.
         */
        NO_OUTLINES,
        /** Its maker does not let parts of it be put into documents (OpenType, {@code OS/2 fsType}). */
        NOT_TO_BE_EMBEDDED
    }

    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final Reason reason;

    UnusableFontException(Path file, Reason reason, Throwable cause) {
        super("unusable font, " + reason + ": " + file, cause);
        this.file = file;
        this.reason = reason;
    }

    /** Returns the file as the user named it. */
    public Path file() {
        return file;
    }

    /** Returns what is wrong with it. */
    public Reason reason() {
        return reason;
    }
}
