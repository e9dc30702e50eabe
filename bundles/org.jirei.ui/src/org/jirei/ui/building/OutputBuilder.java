/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.building;

import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.jirei.build.notice.Messages;
import org.jirei.build.notice.Notice;
import org.jirei.ui.preferences.JireiPreferences;
import org.jirei.ui.sources.WorkbenchLanguage;
import org.jirei.ui.sources.WorkspaceSource;

/**
 * Writes what {@code jirei build} writes into the project's output folder whenever a source was saved, with the same
 * care for files that are not Jirei's. Only what changed is written; what an author has not saved is not looked at.
 */
public final class OutputBuilder extends IncrementalProjectBuilder {

    /** The id of the builder. */
    public static final String ID = "org.jirei.ui.builder";
    /** Where a project's outputs go. */
    public static final String FOLDER = "out";

    private static final String MARKER = "org.jirei.ui.outputProblem";
    /** Cases with errors have markers of their own. */
    private static final String BROKEN = "-broken";

    /** Made by the platform. */
    public OutputBuilder() {
    }

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        OutputChoice choice = JireiPreferences.outputs();
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        if (choice != OutputChoice.NONE && (delta == null || changesSources(delta))) {
            write(choice, monitor);
        }
        return null;
    }

    /** Figures may take their time, and nobody is to wait with saving until they are drawn. */
    @Override
    public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
        return null;
    }

    private static boolean changesSources(IResourceDelta delta) throws CoreException {
        boolean[] found = new boolean[1];
        delta.accept(part -> {
            found[0] |= part.getResource() instanceof IFile file
                    && WorkspaceSource.EXTENSION.equals(file.getFileExtension())
                    && !file.isDerived(IResource.CHECK_ANCESTORS)
                    && (part.getKind() != IResourceDelta.CHANGED || (part.getFlags() & IResourceDelta.CONTENT) != 0);
            return !found[0];
        });
        return found[0];
    }

    private void write(OutputChoice choice, IProgressMonitor monitor) throws CoreException {
        List<WorkspaceSource> sources = WorkspaceSource.savedOf(getProject());
        BuildProgress progress = new BuildProgress(monitor);
        if (!sources.isEmpty()) {
            IFolder folder = getProject().getFolder(FOLDER);
            ProjectBuild.run(sources, each -> true, choice.settings(), folder.getLocation().toPath(), false,
                    progress);
            folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            if (folder.exists()) {
                folder.setDerived(true, monitor);
            }
        }
        mark(progress.notices());
    }

    private void mark(List<Notice> notices) throws CoreException {
        Messages messages = new Messages(WorkbenchLanguage.current());
        getProject().deleteMarkers(MARKER, true, IResource.DEPTH_ZERO);
        for (Notice notice : notices) {
            if (!notice.key().endsWith(BROKEN)) {
                getProject().createMarker(MARKER, Map.of(IMarker.MESSAGE, messages.text(notice),
                        IMarker.SEVERITY, IMarker.SEVERITY_WARNING));
            }
        }
    }
}
