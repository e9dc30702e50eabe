/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preview;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.jirei.lang.ide.casemap.CaseMap;
import org.jirei.render.output.RenderContext;

/**
 * Lays the figure of one preview out in the background, the newest that was asked for. One that nobody wants any more
 * ends at once, for its search looks whether its thread was interrupted.
 */
final class Drawing extends Job {

    private record Order(Picture.Subject subject, CaseMap map, RenderContext context) {
    }

    private final Runnable drawn;
    private volatile Order order;
    private Optional<Picture> last = Optional.empty();
    private Thread at;

    /** Prepares to draw; {@code drawn} is told of every picture, in the background. */
    Drawing(Runnable drawn) {
        super(Drawing.class.getName());
        this.drawn = drawn;
        setSystem(true);
        setPriority(SHORT);
    }

    /** Returns the last picture if it is one of {@code subject}; else has that drawn and gives up every other. */
    synchronized Optional<Picture> picture(Picture.Subject subject, CaseMap map, RenderContext context) {
        Optional<Picture> ready = last.filter(picture -> picture.subject().equals(subject));
        if (ready.isPresent()) {
            stop();
        } else if (order == null || !order.subject().equals(subject)) {
            stop();
            order = new Order(subject, map, context);
            schedule();
        }
        return ready;
    }

    /** Gives up what is being drawn. */
    synchronized void stop() {
        order = null;
        cancel();
    }

    /** Returns whether there is something to wait for. Never waits itself, so that it may be asked in the UI thread. */
    boolean isBusy() {
        return order != null;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Order wanted = begin(monitor);
        if (wanted == null) {
            return Status.CANCEL_STATUS;
        }
        Optional<Picture> made = Optional.empty();
        try {
            made = Optional.of(Picture.of(wanted.subject(), wanted.map(), wanted.context()));
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } finally {
            end(wanted, made);
        }
        drawn.run();
        return Status.OK_STATUS;
    }

    private synchronized Order begin(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            return null;
        }
        at = Thread.currentThread();
        return order;
    }

    /** The thread goes back to the workbench, so it must not stay interrupted. */
    private synchronized void end(Order wanted, Optional<Picture> made) {
        at = null;
        Thread.interrupted();
        if (order == wanted) {
            order = null;
            last = made.or(() -> last);
        }
    }

    @Override
    protected synchronized void canceling() {
        if (at != null) {
            at.interrupt();
        }
    }
}
