/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
import org.eclipse.ui.PlatformUI;
import org.jirei.lang.ide.outline.Outliner;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.WorkbenchLanguage;
import org.jirei.ui.sources.WorkspaceSource;

/** Shows below a source the surveys and cases that stand in it. Reads sources in a job, never when a tree asks. */
public final class SourceEntries implements ITreeContentProvider {

    private static final Object[] NONE = {};

    private final Consumer<Snapshot> reader = this::show;
    private final Map<IFile, List<SourceEntry>> known = new ConcurrentHashMap<>();
    private final Set<IProject> asked = ConcurrentHashMap.newKeySet();
    private volatile StructuredViewer viewer;

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
        List<SourceEntry> entries = known.get(file);
        if (entries == null && asked.add(file.getProject())) {
            Job.createSystem("Jirei cases", (ICoreRunnable) monitor -> read(file.getProject())).schedule();
        }
        return entries == null ? NONE : entries.toArray();
    }

    private void read(IProject project) {
        try {
            show(ProjectSources.current(project));
        } catch (CoreException e) {
            // closed or deleted meanwhile: its files are no longer shown
            ILog.of(SourceEntries.class).info(e.getMessage(), e);
            asked.remove(project);
        }
    }

    private void show(Snapshot snapshot) {
        List<IFile> changed = new ArrayList<>();
        for (WorkspaceSource source : snapshot.sources()) {
            IFile file = source.file();
            if (file != null) {
                List<SourceEntry> entries = entries(snapshot, source);
                if (!texts(entries).equals(texts(known.put(file, entries)))) {
                    changed.add(file);
                }
            }
        }
        if (!changed.isEmpty()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> refresh(changed));
        }
    }

    private static List<SourceEntry> entries(Snapshot snapshot, WorkspaceSource source) {
        return Outliner.outline(snapshot.parsed(), source.text().name(), WorkbenchLanguage.current()).stream()
                .map(entry -> new SourceEntry(source.file(), entry)).toList();
    }

    /** Returns all that a tree shows of entries; nothing for {@code null}. */
    private static List<String> texts(List<SourceEntry> entries) {
        return entries == null ? List.of()
                : entries.stream().map(entry -> entry.entry().key() + " " + entry.entry().text()).toList();
    }

    private void refresh(List<IFile> files) {
        StructuredViewer shown = viewer;
        if (shown != null && !shown.getControl().isDisposed()) {
            files.forEach(shown::refresh);
        }
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
        known.clear();
        viewer = null;
    }
}
