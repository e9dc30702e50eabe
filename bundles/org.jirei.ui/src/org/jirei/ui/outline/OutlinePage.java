/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.jirei.help.HelpPlace;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.outline.OutlineEntry;
import org.jirei.lang.ide.outline.OutlineKind;
import org.jirei.lang.ide.outline.Outliner;
import org.jirei.ui.guide.ContextHelp;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.WorkbenchLanguage;

/** The outline of the source in an editor: follows what is typed and where its caret is, and leads into the text. */
final class OutlinePage extends ContentOutlinePage {

    /** With more surveys and cases than this, only their titles are shown at first. */
    private static final int FEW = 2;

    private final JireiEditor editor;
    private final Entries entries = new Entries();
    private final Consumer<Snapshot> reader = this::read;
    private final ISelectionChangedListener caret = this::caretMoved;
    private final LinkAction link = new LinkAction(this::followCaret);
    private boolean shown;
    private boolean following;

    OutlinePage(JireiEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        viewer.setUseHashlookup(true);
        ContextHelp.tell(viewer.getControl(), HelpPlace.OUTLINE);
        viewer.setComparer(entries);
        viewer.setContentProvider(entries);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new EntryLabels()));
        viewer.setInput(editor.document());
        ProjectSources.addListener(reader);
        if (editor.viewer().getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.addPostSelectionChangedListener(caret);
        }
        Job.createSystem("Jirei outline", (ICoreRunnable) monitor -> readNow()).schedule();
    }

    @Override
    public void setActionBars(IActionBars bars) {
        super.setActionBars(bars);
        bars.getToolBarManager().add(new CollapseAction(this::getTreeViewer));
        bars.getToolBarManager().add(link);
    }

    @Override
    public void dispose() {
        ProjectSources.removeListener(reader);
        if (editor.viewer().getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(caret);
        }
        super.dispose();
    }

    private void readNow() {
        try {
            read(ProjectSources.current(editor.document()));
        } catch (CoreException e) {
            ILog.of(OutlinePage.class).info(e.getMessage(), e);
        }
    }

    private void read(Snapshot snapshot) {
        Optional<IFile> file = editor.file();
        String name = editor.name();
        boolean ours = snapshot.project().equals(file.map(IFile::getProject)) && snapshot.source(name).isPresent();
        if (ours || snapshot.project().isEmpty() && file.isEmpty()) {
            List<OutlineEntry> outline = Outliner.outline(snapshot.parsed(), name, WorkbenchLanguage.current());
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(outline));
        }
    }

    private void show(List<OutlineEntry> outline) {
        TreeViewer viewer = getTreeViewer();
        if (viewer == null || viewer.getControl().isDisposed()) {
            return;
        }
        entries.set(outline);
        following = true;
        viewer.refresh();
        if (!shown && !outline.isEmpty()) {
            shown = true;
            outline.forEach(entry -> open(viewer, entry, outline.size() <= FEW));
        }
        following = false;
        if (link.isChecked()) {
            select(visible(OutlineEntry.path(outline, editor.caret())));
        }
    }

    private static void open(TreeViewer viewer, OutlineEntry entry, boolean few) {
        boolean open = switch (entry.kind()) {
            case SURVEY, CASE, FLOW, PHASE -> few;
            default -> false;
        };
        if (open) {
            viewer.setExpandedState(entry, true);
            entry.children().forEach(child -> open(viewer, child, child.kind() != OutlineKind.CASE));
        }
    }

    /** While typing, what an author has closed stays closed: the caret is shown in the innermost visible entry. */
    private List<OutlineEntry> visible(List<OutlineEntry> path) {
        int depth = 0;
        while (depth < path.size() - 1 && getTreeViewer().getExpandedState(path.get(depth))) {
            depth++;
        }
        return path.subList(0, Math.min(path.size(), depth + 1));
    }

    private void caretMoved(SelectionChangedEvent event) {
        if (link.isChecked()) {
            followCaret();
        }
    }

    private void followCaret() {
        if (getTreeViewer() != null && !getTreeViewer().getControl().isDisposed()
                && !getTreeViewer().getControl().isFocusControl()) {
            select(OutlineEntry.path(entries.get(), editor.caret()));
        }
    }

    private void select(List<OutlineEntry> path) {
        following = true;
        getTreeViewer().setSelection(path.isEmpty() ? StructuredSelection.EMPTY
                : new StructuredSelection(path.getLast()), true);
        following = false;
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event.getStructuredSelection().getFirstElement() instanceof OutlineEntry entry) {
            reveal(entry.head());
        }
    }

    /** The text may be newer than the outline: then the place is as good as it can be. */
    private void reveal(TextRegion region) {
        IDocument document = editor.document();
        int start = Math.min(region.offset(), document.getLength());
        int end = Math.min(region.end(), document.getLength());
        editor.part().selectAndReveal(start, end - start);
    }
}
