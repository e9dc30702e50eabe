/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build.notice;

import java.util.List;

/** Ends a command: nothing more can be done, for reasons that the user can read one to a line. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ExitCode exitCode;
    private final transient List<Notice> notices;

    /** Makes a failure with its reasons. */
    public Failure(ExitCode exitCode, List<Notice> notices) {
        super(notices.toString(), null, false, false);
        this.exitCode = exitCode;
        this.notices = List.copyOf(notices);
    }

    /** Makes a failure with one reason. */
    public static Failure of(ExitCode exitCode, String key, Object... arguments) {
        return new Failure(exitCode, List.of(Notice.of(key, arguments)));
    }

    /** Returns what the process ends with. */
    public ExitCode exitCode() {
        return exitCode;
    }

    /** Returns the reasons in the order in which to tell them. */
    public List<Notice> notices() {
        return notices;
    }
}
