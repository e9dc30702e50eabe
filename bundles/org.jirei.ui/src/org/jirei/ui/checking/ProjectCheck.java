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
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSources;
import org.jirei.model.rules.RuleSettings;

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

    /** Read, parse, check: between them a check can be given up. */
    private static final int PHASES = 3;

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

    @Override
    public boolean belongsTo(Object family) {
        return turn.equals(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, PHASES);
        try {
            if (turn.project.isAccessible()) {
                List<WorkspaceSource> sources = WorkspaceSource.of(turn.project);
                progress.split(1);
                ParsedSources parsed = parse(sources);
                progress.split(1);
                List<Diagnostic> diagnostics = parsed.check(RuleSettings.defaults());
                progress.split(1);
                mark(sources, diagnostics);
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private static ParsedSources parse(List<WorkspaceSource> sources) {
        return JireiLanguage.shared().parse(sources.stream().map(WorkspaceSource::text).toList());
    }

    /** All markers change at once. What has been typed in since keeps its own until the check that follows. */
    private void mark(List<WorkspaceSource> sources, List<Diagnostic> diagnostics) throws CoreException {
        Map<String, List<Diagnostic>> byFile = diagnostics.stream().collect(Collectors.groupingBy(Diagnostic::file));
        turn.project.getWorkspace().run(progress -> {
            for (WorkspaceSource source : sources) {
                if (source.isCurrent() && source.file().exists()) {
                    new ProblemMarkers(source).replace(byFile.getOrDefault(source.text().name(), List.of()));
                }
            }
        }, null, IWorkspace.AVOID_UPDATE, null);
    }
}
