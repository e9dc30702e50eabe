/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preview;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/** Sees which figures previews begin to lay out in the background, and how that ends; holds them back if asked to. */
final class DrawingWatch extends JobChangeAdapter implements AutoCloseable {

    private static final String DRAWING = "org.jirei.ui.preview.Drawing";
    /** So much that its schematic takes a second or more wherever this runs. */
    private static final int ACTORS = 40;
    private static final int STEPS = 240;

    private final List<IStatus> ends = new CopyOnWriteArrayList<>();
    private final Set<Job> asleep = ConcurrentHashMap.newKeySet();
    private volatile boolean holds;
    private volatile boolean draws;

    /** Watches layouts that begin as they please. */
    DrawingWatch() {
        this(false);
    }

    private DrawingWatch(boolean holds) {
        this.holds = holds;
        Job.getJobManager().addJobChangeListener(this);
    }

    /** Returns a watch that keeps layouts from beginning until it is closed, as if they took that long. */
    static DrawingWatch holding() {
        return new DrawingWatch(true);
    }

    /** Returns a case that takes long to lay out as a schematic. */
    static String largeCase() {
        StringBuilder text = new StringBuilder("\ncase large \"Large\" {\n  language en\n  actors {\n");
        IntStream.range(0, ACTORS).forEach(actor ->
                text.append("    person p%d \"Person %d\"\n".formatted(actor, actor)));
        text.append("  }\n  flow {\n");
        IntStream.range(0, STEPS).forEach(step -> text.append("    step s%d p%d -> p%d: It went on %d.\n"
                .formatted(step, step % ACTORS, (step * 7 + 3) % ACTORS, step)));
        return text.append("  }\n}\n").toString();
    }

    /** A layout is held back by putting it to sleep: who blocks here, blocks who asks anything of the job. */
    @Override
    public void aboutToRun(IJobChangeEvent event) {
        Job job = event.getJob();
        if (job.getName().equals(DRAWING) && holds) {
            asleep.add(job);
            job.sleep();
            wakeIfClosed();
        }
    }

    private void wakeIfClosed() {
        if (!holds) {
            asleep.forEach(Job::wakeUp);
        }
    }

    @Override
    public void running(IJobChangeEvent event) {
        draws |= event.getJob().getName().equals(DRAWING);
    }

    @Override
    public void done(IJobChangeEvent event) {
        if (event.getJob().getName().equals(DRAWING)) {
            ends.add(event.getResult());
        }
    }

    /** Returns whether a layout has begun and none has ended. */
    boolean isUnderWay() {
        return draws && ends.isEmpty();
    }

    /** Returns whether a layout is held back, and none has begun. */
    boolean isHeld() {
        return asleep.stream().anyMatch(job -> job.getState() == Job.SLEEPING) && !draws;
    }

    /** Returns whether the first layout ended because nobody wanted it any more. */
    boolean isGivenUp() {
        return !ends.isEmpty() && ends.getFirst().getSeverity() == IStatus.CANCEL;
    }

    @Override
    public void close() {
        holds = false;
        wakeIfClosed();
        Job.getJobManager().removeJobChangeListener(this);
    }
}
