/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Assertions;

/** Waits for something to become true while the workbench goes on living. */
public final class Await {

    /** Far beyond what anything takes, so that only what never happens fails. */
    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** How long the event loop may idle before the condition is asked again, in milliseconds. */
    private static final int IDLE = 20;

    private Await() {
    }

    /** Runs the event loop until {@code condition} holds; fails telling {@code what} was waited for. */
    public static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                Assertions.fail("waited " + LIMIT.toSeconds() + " s in vain: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(IDLE, () -> { });
                display.sleep();
            }
        }
    }
}
