/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.building;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.jirei.build.PreparedBuild;
import org.jirei.build.notice.Messages;
import org.jirei.build.notice.Notice;
import org.jirei.ui.preferences.JireiPreferences;
import org.jirei.ui.sources.UiMessages;
import org.jirei.ui.sources.WorkbenchLanguage;
import org.jirei.ui.sources.WorkspaceSource;

/**
 * Makes the outputs of a project from what is saved, and writes them. Drawing takes its time, and a build has the whole
 * workspace to itself: drawn there, an author would have to wait with saving until all figures are done. Here only the
 * writing keeps others from the project.
 */
final class OutputJob extends Job {

    private static final UiMessages MESSAGES = UiMessages.of(OutputJob.class);
    private static final String MARKER = "org.jirei.ui.outputProblem";
    /** Cases with errors have markers of their own. */
    private static final String BROKEN = "-broken";

    private final IProject project;

    OutputJob(IProject project) {
        super(MESSAGES.text("job", project.getName()));
        this.project = project;
        setPriority(BUILD);
    }

    @Override
    public boolean belongsTo(Object family) {
        return OutputBuilder.ID.equals(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        OutputChoice choice = JireiPreferences.outputs();
        if (choice == OutputChoice.NONE || !project.isAccessible()) {
            return Status.OK_STATUS;
        }
        // one processor is left to the author
        try (ForkJoinPool processors = new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1))) {
            processors.submit(() -> make(choice, monitor)).join();
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }

    private void make(OutputChoice choice, IProgressMonitor monitor) {
        BuildProgress progress = new BuildProgress(monitor);
        List<WorkspaceSource> sources = sources();
        if (!sources.isEmpty()) {
            ProjectBuild.run(sources, choice.settings(), progress, outputs -> write(outputs, monitor));
        }
        inWorkspace(() -> mark(progress.notices()), monitor);
    }

    /** Empty also where the project was closed meanwhile. */
    private List<WorkspaceSource> sources() {
        try {
            return WorkspaceSource.savedOf(project);
        } catch (CoreException e) {
            return List.of();
        }
    }

    private void write(PreparedBuild outputs, IProgressMonitor monitor) {
        inWorkspace(() -> {
            IFolder folder = project.getFolder(OutputBuilder.FOLDER);
            outputs.write(folder.getLocation().toPath(), false);
            folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            if (folder.exists()) {
                folder.setDerived(true, monitor);
            }
        }, monitor);
    }

    private void mark(List<Notice> notices) throws CoreException {
        Messages messages = new Messages(WorkbenchLanguage.current());
        project.deleteMarkers(MARKER, true, IResource.DEPTH_ZERO);
        for (Notice notice : notices) {
            if (!notice.key().endsWith(BROKEN)) {
                project.createMarker(MARKER, Map.of(IMarker.MESSAGE, messages.text(notice),
                        IMarker.SEVERITY, IMarker.SEVERITY_WARNING));
            }
        }
    }

    /** Something that changes the project. */
    @FunctionalInterface
    private interface Change {

        void make() throws CoreException;
    }

    /** Does {@code change} while nobody else is at the project; not at all where that was closed or deleted. */
    private void inWorkspace(Change change, IProgressMonitor monitor) {
        try {
            ResourcesPlugin.getWorkspace().run(inner -> {
                if (project.isAccessible()) {
                    change.make();
                }
            }, project, IWorkspace.AVOID_UPDATE, monitor);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
