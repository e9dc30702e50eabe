/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.checking;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;

/** Checks all sources of a project together, since their names refer to each other, and has marked what it finds. */
final class ProjectCheck extends Job {

    /** Only one check of a project runs at a time; also the family by which a check that is out of date is found. */
    private record Turn(IProject project) implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return equals(rule);
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return equals(rule);
        }
    }

    /** Read, check: between them a check can be given up. */
    private static final int PHASES = 2;

    /** However large a project is, its author is told at the latest after this pause, in milliseconds. */
    private static final long LONGEST_PAUSE = 400;

    /** How long the last check took, in nanoseconds. */
    private static volatile long lastCheck;

    /** So long the workbench waits for each job before it closes all the same, in milliseconds. */
    private static final long LONGEST_WAIT = 2_000;

    private static volatile boolean stopped;

    private final Turn turn;

    private ProjectCheck(Turn turn) {
        super(ProjectCheck.class.getName());
        this.turn = turn;
        setSystem(true);
        setRule(turn);
        setPriority(DECORATE);
    }

    /** Checks {@code project} after {@code delay} milliseconds; a check that is under way is given up. */
    static void schedule(IProject project, long delay) {
        Turn turn = new Turn(project);
        getJobManager().cancel(turn);
        if (!stopped) {
            new ProjectCheck(turn).schedule(delay);
        }
    }

    /** Gives up all checks and markings and lets none begin: the workspace is about to close. */
    static void stop() {
        stopped = true;
        try {
            stop(ProjectCheck.class);
            stop(ProblemMarking.class);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(Object family) throws InterruptedException {
        getJobManager().cancel(family);
        for (Job job : getJobManager().find(family)) {
            job.join(LONGEST_WAIT, null);
        }
    }

    /** Checks {@code project} as soon as its author has typed nothing for as long as a check takes. */
    static void scheduleAfterTyping(IProject project) {
        schedule(project, Math.min(LONGEST_PAUSE, lastCheck / 1_000_000));
    }

    @Override
    public boolean belongsTo(Object family) {
        return turn.equals(family) || ProjectCheck.class.equals(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, PHASES);
        try {
            if (turn.project.isAccessible()) {
                long start = System.nanoTime();
                Snapshot snapshot = ProjectSources.current(turn.project);
                progress.split(1);
                snapshot.diagnostics();
                progress.split(1);
                new ProblemMarking(turn.project, snapshot).schedule();
                lastCheck = System.nanoTime() - start;
                ProjectSources.announce(snapshot);
            } else {
                ProjectSources.forget(turn.project);
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }
}
