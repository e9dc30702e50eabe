/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ContainerCheckedTreeViewer;
import org.jirei.model.Case;
import org.jirei.ui.building.ChosenCase;
import org.jirei.ui.icons.Icons;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;

/** The cases of a project below their files, to be checked one by one or by file. */
final class CaseTree {

    private static final int HEIGHT = 120;

    /** A file with what it holds. */
    private record Source(String name, List<Entry> cases) {
    }

    /** A case as it is shown. */
    private record Entry(ChosenCase kase, String label) {
    }

    private final ContainerCheckedTreeViewer viewer;

    /** Puts an empty tree into {@code parent}; {@code changed} is run whenever something is checked or not any more. */
    CaseTree(Composite parent, int columns, Runnable changed) {
        viewer = new ContainerCheckedTreeViewer(parent, SWT.BORDER);
        viewer.getTree().setLayoutData(GridDataFactory.fillDefaults().grab(true, true).span(columns, 1)
                .hint(SWT.DEFAULT, HEIGHT).create());
        viewer.setContentProvider(new Contents());
        viewer.setLabelProvider(new Labels());
        viewer.addCheckStateListener(event -> changed.run());
    }

    /** Shows the cases of {@code project}; those of {@code wanted} are checked, and all of them where it holds none. */
    void show(IProject project, Set<ChosenCase> wanted) {
        List<Source> sources = sources(project);
        viewer.setInput(sources);
        viewer.expandAll();
        List<Entry> checked = entries(sources).stream().filter(entry -> wanted.contains(entry.kase)).toList();
        viewer.setCheckedElements((checked.isEmpty() ? entries(sources) : checked).toArray());
    }

    /** Returns the cases that are checked. */
    Set<ChosenCase> checked() {
        return Arrays.stream(viewer.getCheckedElements()).filter(Entry.class::isInstance)
                .map(element -> ((Entry) element).kase).collect(Collectors.toSet());
    }

    /** Returns whether there is nothing that could be checked. */
    boolean isEmpty() {
        return viewer.getTree().getItemCount() == 0;
    }

    private static List<Entry> entries(List<Source> sources) {
        return sources.stream().flatMap(source -> source.cases.stream()).toList();
    }

    private static List<Source> sources(IProject project) {
        Map<String, List<Entry>> cases = new LinkedHashMap<>();
        try {
            Snapshot snapshot = ProjectSources.current(project);
            snapshot.parsed().documents().stream().flatMap(document -> document.getCases().stream())
                    .filter(kase -> kase.getName() != null).forEach(kase -> {
                        Entry entry = entry(kase, snapshot);
                        cases.computeIfAbsent(entry.kase.source(), source -> new ArrayList<>()).add(entry);
                    });
        } catch (CoreException e) {
            ILog.of(CaseTree.class).log(e.getStatus());
        }
        return cases.entrySet().stream().map(each -> new Source(each.getKey(), each.getValue())).toList();
    }

    private static Entry entry(Case kase, Snapshot snapshot) {
        return new Entry(ChosenCase.of(kase, snapshot.parsed()),
                kase.getTitle() == null ? kase.getName() : kase.getTitle());
    }

    private static final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return element instanceof Source source ? source.cases.toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Source;
        }
    }

    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            return element instanceof Source source ? source.name : ((Entry) element).label;
        }

        @Override
        public Image getImage(Object element) {
            return Icons.image(element instanceof Source ? "source" : "case");
        }
    }
}
