/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Display;

/** Looks all the time how long the UI thread keeps a click waiting. */
public final class Watchdog implements AutoCloseable {

    /** How often it knocks, in milliseconds. */
    private static final int PAUSE = 5;

    private final Display display = Display.getCurrent();
    private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());
    private final AtomicBoolean done = new AtomicBoolean();
    private final Thread knocking = new Thread(this::knock, "watchdog");
    private volatile StackTraceElement[] longest = {};
    private volatile long longestWait;

    /** Begins to look. */
    public Watchdog() {
        knocking.setDaemon(true);
        knocking.start();
    }

    private void knock() {
        while (!done.get()) {
            long start = System.nanoTime();
            AtomicBoolean answered = new AtomicBoolean();
            display.asyncExec(() -> answered.set(true));
            StackTraceElement[] seen = {};
            while (!answered.get() && !done.get()) {
                pause();
                if (System.nanoTime() - start > longestWait / 2 && seen.length == 0) {
                    seen = display.getThread().getStackTrace();
                }
            }
            long wait = System.nanoTime() - start;
            if (wait > longestWait) {
                longestWait = wait;
                longest = seen;
            }
            waits.add(wait);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops looking; who still waits is counted with what he has waited so far. */
    @Override
    public void close() {
        done.set(true);
        try {
            knocking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the longest time that a click had to wait. */
    public Duration longest() {
        return Duration.ofNanos(longestWait);
    }

    /** Tells what was seen, for a report: the longest wait, the one that 95 of 100 stay below, and what was done. */
    @Override
    public String toString() {
        List<Long> sorted = waits.stream().sorted().toList();
        long most = sorted.isEmpty() ? 0 : sorted.get(sorted.size() * 95 / 100);
        StringBuilder text = new StringBuilder("longest %d ms, p95 %d ms of %d".formatted(
                longestWait / 1_000_000, most / 1_000_000, sorted.size()));
        for (StackTraceElement element : longest) {
            text.append("\n    ").append(element);
        }
        return text.toString();
    }
}
