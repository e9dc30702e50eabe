/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.concurrent.CancellationException;

/** Lets who waits for a figure no longer stop what is laid out: by interrupting the thread that does it. */
public final class Interruption {

    private Interruption() {
    }

    /**
     * Asked between any two parts of what may take long. The thread stays interrupted, so that those who called see it
     * as well.
     *
     * @throws CancellationException where this thread was interrupted
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
