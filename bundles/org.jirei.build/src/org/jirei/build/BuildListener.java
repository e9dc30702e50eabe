/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import org.jirei.build.notice.Notice;

/** Somebody who has a build run: is told what happens, and may give it up. Asked from several threads. */
public interface BuildListener {

    /** Tells something that a user should know. */
    void tell(Notice notice);

    /** Tells that {@code done} of {@code total} cases have been begun, the last of them {@code what}. */
    void showProgress(int done, int total, String what);

    /** Tells that there is nothing to show progress of any more. */
    void clearProgress();

    /** Returns whether the build is to be given up. Once it has begun to write it goes on to the end. */
    default boolean isCancelled() {
        return false;
    }
}
