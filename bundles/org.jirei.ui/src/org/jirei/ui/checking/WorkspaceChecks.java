/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.checking;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.WorkspaceSource;

/**
 * Has every project checked when the workbench starts, and again whenever one of its sources came, went or was changed,
 * also outside an editor. Projects without sources cost a look at their file names.
 */
public final class WorkspaceChecks implements IStartup {

    /** Does something before the workspace closes under jobs that still need it. */
    private record Closing(Runnable stop) implements IWorkbenchListener {

        @Override
        public boolean preShutdown(IWorkbench workbench, boolean forced) {
            return true;
        }

        @Override
        public void postShutdown(IWorkbench workbench) {
            stop.run();
        }
    }

    /** What is written in quick succession, as a checkout does, is checked once, after this pause in milliseconds. */
    private static final int PAUSE = 100;

    @Override
    public void earlyStartup() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IResourceChangeListener listener = event -> changed(event.getDelta());
        workspace.addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        PlatformUI.getWorkbench().addWorkbenchListener(new Closing(() -> {
            workspace.removeResourceChangeListener(listener);
            ProjectCheck.stop();
        }));
        for (IProject project : workspace.getRoot().getProjects()) {
            ProjectCheck.schedule(project, PAUSE);
        }
    }

    private static void changed(IResourceDelta delta) {
        Set<IProject> projects = new LinkedHashSet<>();
        try {
            delta.accept(part -> collect(part, projects));
        } catch (CoreException e) {
            ILog.of(WorkspaceChecks.class).log(e.getStatus());
        }
        projects.forEach(project -> ProjectCheck.schedule(project, PAUSE));
    }

    private static boolean collect(IResourceDelta delta, Set<IProject> projects) {
        if (delta.getResource() instanceof IProject project && isClosedOrOpened(delta)) {
            ProjectSources.forget(project);
            projects.add(project);
            return false;
        }
        if (delta.getResource() instanceof IFile file && WorkspaceSource.EXTENSION.equals(file.getFileExtension())
                && isOfContent(delta)) {
            projects.add(file.getProject());
        }
        return true;
    }

    private static boolean isClosedOrOpened(IResourceDelta delta) {
        return delta.getKind() == IResourceDelta.REMOVED || (delta.getFlags() & IResourceDelta.OPEN) != 0;
    }

    /** New markers are a change of the file too, but not of what it says. */
    private static boolean isOfContent(IResourceDelta delta) {
        int content = IResourceDelta.CONTENT | IResourceDelta.ENCODING | IResourceDelta.REPLACED;
        return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & content) != 0;
    }
}
