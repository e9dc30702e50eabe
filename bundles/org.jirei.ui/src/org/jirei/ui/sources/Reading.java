/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.sources;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;

/**
 * Finds out in another thread what an author has asked for and waits for, so that the workbench goes on drawing itself
 * and the author can give it up.
 */
public final class Reading {

    private static final UiMessages MESSAGES = UiMessages.of(Reading.class);
    /** Whoever is answered within this time needs no pointer that tells him to wait, in milliseconds. */
    private static final int UNNOTICED = 50;
    /** How often it is looked whether the author gives up, in milliseconds. */
    private static final int LOOKING = 20;

    private Reading() {
    }

    /**
     * Returns what {@code task} finds out; empty where the author did not want to wait for it. In the UI thread. No key
     * and no click gets through meanwhile, so that the sources stay as they are.
     *
     * @throws CoreException where {@code task} throws it
     */
    public static <T> Optional<T> await(Callable<T> task) throws CoreException {
        FutureTask<T> reading = new FutureTask<>(task);
        Thread.ofPlatform().daemon().name(Reading.class.getName()).start(reading);
        try {
            if (!isDone(reading, UNNOTICED)) {
                PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> follow(reading, monitor));
            }
            return Optional.of(reading.get());
        } catch (InterruptedException | OperationCanceledException e) {
            return Optional.empty();
        } catch (ExecutionException | InvocationTargetException e) {
            throw e.getCause() instanceof CoreException expected ? expected
                    : new CoreException(Status.error(e.getCause().getMessage(), e.getCause()));
        }
    }

    private static void follow(FutureTask<?> reading, IProgressMonitor monitor) throws InterruptedException {
        monitor.beginTask(MESSAGES.text("reading"), IProgressMonitor.UNKNOWN);
        while (!isDone(reading, LOOKING)) {
            if (monitor.isCanceled()) {
                throw new InterruptedException();
            }
        }
    }

    private static boolean isDone(FutureTask<?> reading, int milliseconds) throws InterruptedException {
        try {
            reading.get(milliseconds, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            // whoever waits gets to know it
            return true;
        }
    }
}
