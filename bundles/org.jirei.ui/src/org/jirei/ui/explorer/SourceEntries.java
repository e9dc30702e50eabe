/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.explorer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.jirei.lang.ide.outline.Outliner;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.WorkbenchLanguage;

/** Shows below a source the surveys and cases that stand in it. Reads sources in a job, never when a tree asks. */
public final class SourceEntries implements ITreeContentProvider {

    private static final Object[] NONE = {};

    private final Consumer<Snapshot> reader = this::show;
    private StructuredViewer viewer;

    /** Made by the Project Explorer. */
    public SourceEntries() {
        ProjectSources.addListener(reader);
    }

    @Override
    public void inputChanged(Viewer newViewer, Object before, Object input) {
        viewer = (StructuredViewer) newViewer;
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object element) {
        if (!(element instanceof IFile file)) {
            return NONE;
        }
        Optional<Snapshot> snapshot = ProjectSources.latest(file.getProject());
        if (snapshot.isEmpty()) {
            Job.createSystem("Jirei cases", (ICoreRunnable) monitor -> read(file.getProject())).schedule();
        }
        return snapshot.map(known -> entries(known, file)).orElse(NONE);
    }

    private static Object[] entries(Snapshot snapshot, IFile file) {
        return snapshot.source(file).map(source -> Outliner
                .outline(snapshot.parsed(), source.source().name(), WorkbenchLanguage.current()).stream()
                .map(entry -> (Object) new SourceEntry(file, entry)).toArray()).orElse(NONE);
    }

    private void read(IProject project) {
        try {
            show(ProjectSources.current(project));
        } catch (CoreException e) {
            // closed or deleted meanwhile: its files are no longer shown
            ILog.of(SourceEntries.class).info(e.getMessage(), e);
        }
    }

    private void show(Snapshot snapshot) {
        StructuredViewer shown = viewer;
        if (shown == null || shown.getControl().isDisposed()) {
            return;
        }
        List<IFile> files = snapshot.sources().stream()
                .flatMap(source -> snapshot.file(source.text().name()).stream()).toList();
        shown.getControl().getDisplay().asyncExec(() -> {
            if (!shown.getControl().isDisposed()) {
                files.forEach(shown::refresh);
            }
        });
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof SourceEntry entry ? entry.file() : null;
    }

    @Override
    public void dispose() {
        ProjectSources.removeListener(reader);
        viewer = null;
    }
}
