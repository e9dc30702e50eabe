/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.building;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.jirei.build.Build;
import org.jirei.build.BuildListener;
import org.jirei.build.BuildSource;
import org.jirei.build.notice.Failure;
import org.jirei.build.notice.Messages;
import org.jirei.build.notice.Notice;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSources;
import org.jirei.model.rules.RuleSettings;
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
    private static final String BUNDLE = "org.jirei.ui";

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
        Telling telling = new Telling(monitor);
        if (!sources.isEmpty()) {
            try {
                run(sources, choice, telling);
            } catch (Failure e) {
                e.notices().forEach(telling::tell);
            } catch (CancellationException e) {
                throw new OperationCanceledException();
            }
            IFolder folder = getProject().getFolder(FOLDER);
            folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            if (folder.exists()) {
                folder.setDerived(true, monitor);
            }
        }
        telling.mark(getProject());
    }

    private void run(List<WorkspaceSource> sources, OutputChoice choice, Telling telling) {
        ParsedSources parsed = JireiLanguage.shared().parse(sources.stream().map(WorkspaceSource::text).toList());
        List<BuildSource> inputs = sources.stream().map(OutputBuilder::input).toList();
        Path folder = getProject().getLocation().append(FOLDER).toPath();
        String version = Platform.getBundle(BUNDLE).getVersion().toString();
        new Build(telling, version).run(inputs, parsed, parsed.check(RuleSettings.defaults()), choice.settings(), folder,
                false);
    }

    private static BuildSource input(WorkspaceSource source) {
        return new BuildSource(source.text().name(), Optional.ofNullable(source.file().getLocation())
                .map(location -> location.toPath()), source.text().text().getBytes(StandardCharsets.UTF_8));
    }

    /** Shows the progress; what a build tells becomes markers of the project. */
    private static final class Telling implements BuildListener {

        /** Cases with errors have markers of their own. */
        private static final String BROKEN = "-broken";

        private final IProgressMonitor monitor;
        private final List<Notice> notices = new ArrayList<>();

        Telling(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public synchronized void tell(Notice notice) {
            if (!notice.key().endsWith(BROKEN)) {
                notices.add(notice);
            }
        }

        @Override
        public void showProgress(int done, int total, String what) {
            monitor.subTask(what + " (" + done + "/" + total + ")");
        }

        @Override
        public void clearProgress() {
            monitor.subTask("");
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }

        void mark(IProject project) throws CoreException {
            Messages messages = new Messages(WorkbenchLanguage.current());
            project.deleteMarkers(MARKER, true, IResource.DEPTH_ZERO);
            for (Notice notice : notices) {
                project.createMarker(MARKER, Map.of(IMarker.MESSAGE, messages.text(notice),
                        IMarker.SEVERITY, IMarker.SEVERITY_WARNING));
            }
        }
    }
}
