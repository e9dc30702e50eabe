/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build.notice;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in the user's words why a file could not be read or written. */
public final class IoReason {

    private IoReason() {
    }

    /** Returns the reason of {@code failure}, to stand inside another notice. */
    public static Notice of(IOException failure) {
        String reason = failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
        String known = reason == null ? "" : reason;
        return switch (failure) {
            case AccessDeniedException denied -> Notice.of("io.denied");
            case NoSuchFileException missing -> Notice.of("io.missing");
            case NotDirectoryException file -> Notice.of("io.not-a-folder");
            case FileAlreadyExistsException file -> Notice.of("io.in-the-way");
            default -> ofSystem(known);
        };
    }

    /** The operating system's own words, of which Java keeps only the text. */
    private static Notice ofSystem(String reason) {
        if (reason.contains("No space left")) {
            return Notice.of("io.no-space");
        }
        if (reason.contains("Not a directory")) {
            return Notice.of("io.not-a-folder");
        }
        if (reason.contains("Read-only file system")) {
            return Notice.of("io.read-only");
        }
        if (reason.contains("File name too long")) {
            return Notice.of("io.name-too-long");
        }
        return reason.isEmpty() ? Notice.of("io.unknown") : Notice.of("io.other", reason);
    }
}
