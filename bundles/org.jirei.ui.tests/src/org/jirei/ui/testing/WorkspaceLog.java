/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;

/** What the workbench has written into its log since it started. */
final class WorkspaceLog {

    /** An entry's head has the plug-in, then the severity, 4 being an error; the message stands on the line below. */
    private static final Pattern ERROR = Pattern.compile("^!ENTRY \\S+ 4 .*\\R!MESSAGE .*", Pattern.MULTILINE);

    private static int told;

    private WorkspaceLog() {
    }

    static Path file() {
        return Platform.getLogFileLocation().toPath();
    }

    /** Returns the errors that no earlier call has returned, those of the start among them. */
    static List<String> newErrors() {
        List<String> errors = ERROR.matcher(read()).results().map(found -> found.group()).toList();
        List<String> fresh = errors.subList(told, errors.size());
        told = errors.size();
        return fresh;
    }

    private static String read() {
        try {
            return Files.exists(file()) ? Files.readString(file()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
