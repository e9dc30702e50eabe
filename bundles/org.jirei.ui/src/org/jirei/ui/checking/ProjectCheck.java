/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.checking;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.jirei.lang.Diagnostic;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.WorkspaceSource;

/** Checks all sources of a project together, since their names refer to each other, and marks what it finds. */
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

    /** Read, check, mark: between them a check can be given up. */
    private static final int PHASES = 3;

    /** However large a project is, its author is told at the latest after this pause, in milliseconds. */
    private static final long LONGEST_PAUSE = 400;

    /** How long the last check took, in nanoseconds. */
    private static volatile long lastCheck;

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
        new ProjectCheck(turn).schedule(delay);
    }

    /** Checks {@code project} as soon as its author has typed nothing for as long as a check takes. */
    static void scheduleAfterTyping(IProject project) {
        schedule(project, Math.min(LONGEST_PAUSE, lastCheck / 1_000_000));
    }

    @Override
    public boolean belongsTo(Object family) {
        return turn.equals(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, PHASES);
        try {
            if (turn.project.isAccessible()) {
                long start = System.nanoTime();
                Snapshot snapshot = ProjectSources.current(turn.project);
                progress.split(1);
                Map<String, List<Diagnostic>> diagnostics = snapshot.diagnostics().stream()
                        .collect(Collectors.groupingBy(Diagnostic::file));
                progress.split(1);
                mark(snapshot.sources(), diagnostics);
                lastCheck = System.nanoTime() - start;
                progress.split(1);
                ProjectSources.announce(snapshot);
            } else {
                ProjectSources.forget(turn.project);
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    /** All markers change at once. What has been typed in since keeps its own until the check that follows. */
    private void mark(List<WorkspaceSource> sources, Map<String, List<Diagnostic>> diagnostics) throws CoreException {
        turn.project.getWorkspace().run(progress -> {
            for (WorkspaceSource source : sources) {
                if (source.isCurrent() && source.file().exists()) {
                    new ProblemMarkers(source).replace(diagnostics.getOrDefault(source.text().name(), List.of()));
                }
            }
        }, null, IWorkspace.AVOID_UPDATE, null);
    }
}
