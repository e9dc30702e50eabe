/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jirei.build.notice.ExitCode;
import org.jirei.build.notice.Failure;
import org.jirei.build.notice.Notice;
import org.jirei.cli.console.Console;

/** Tells what ended a command. Whatever it was, the user sees lines, and a stack trace only on demand. */
final class FailureTeller {

    private final Console console;
    private final boolean showsTraces;

    FailureTeller(Console console, boolean showsTraces) {
        this.console = console;
        this.showsTraces = showsTraces;
    }

    /** Tells {@code failure} and returns what the process ends with. */
    ExitCode tell(Throwable failure) {
        console.clearProgress();
        if (failure instanceof Failure known) {
            return tell(known.exitCode(), known.notices());
        }
        if (showsTraces) {
            console.tellTrace(failure);
        }
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(StackOverflowError.class::isInstance)
                        ? tell(ExitCode.USAGE, List.of(Notice.of("input.too-deep")))
                        : tell(ExitCode.OUTPUT, List.of(Notice.of("internal-error", kind(failure))));
    }

    private ExitCode tell(ExitCode exitCode, List<Notice> notices) {
        notices.forEach(console::tell);
        return exitCode;
    }

    /** The kind of failure in words that do not look like a stack trace: IllegalState, OutOfMemory. */
    private static String kind(Throwable failure) {
        return failure.getClass().getSimpleName().replaceAll("(Exception|Error)$", "");
    }
}
