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
import org.eclipse.core.runtime.jobs.Job;
import org.jirei.lang.Diagnostic;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.WorkspaceSource;

/**
 * Marks what a check has found. It waits for files that are being saved, and they for it: an editor that saves writes to
 * the markers it knows, so none may go meanwhile.
 */
final class ProblemMarking extends Job {

    private final IProject project;
    private final Snapshot snapshot;

    /** Makes a marking of what was found in {@code snapshot}, which is one of {@code project}. */
    ProblemMarking(IProject project, Snapshot snapshot) {
        super(ProblemMarking.class.getName());
        this.project = project;
        this.snapshot = snapshot;
        setSystem(true);
        setRule(project);
        setPriority(DECORATE);
    }

    @Override
    public boolean belongsTo(Object family) {
        return ProblemMarking.class.equals(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            if (project.isAccessible()) {
                project.getWorkspace().run(progress -> mark(), project, IWorkspace.AVOID_UPDATE, null);
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    /** All markers change at once. What has been typed in since keeps its own until the check that follows. */
    private void mark() throws CoreException {
        Map<String, List<Diagnostic>> found = snapshot.diagnostics().stream()
                .collect(Collectors.groupingBy(Diagnostic::file));
        for (WorkspaceSource source : snapshot.sources()) {
            if (source.isCurrent() && source.file().exists()) {
                new ProblemMarkers(source).replace(found.getOrDefault(source.text().name(), List.of()));
            }
        }
    }
}
