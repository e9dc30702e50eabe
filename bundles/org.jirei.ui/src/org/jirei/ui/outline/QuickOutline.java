/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.outline;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jirei.lang.ide.outline.OutlineEntry;
import org.jirei.ui.sources.UiMessages;

/** The outline over the text: some letters find an entry, Enter goes there, Esc closes it. */
final class QuickOutline extends PopupDialog {

    private static final UiMessages MESSAGES = UiMessages.of(QuickOutline.class);
    private static final Point SIZE = new Point(480, 360);

    private final List<OutlineEntry> outline;
    private final List<OutlineEntry> path;
    private final Consumer<OutlineEntry> goer;
    private final EntryFilter filter = new EntryFilter();
    private Text words;
    private TreeViewer tree;

    /**
     * Makes it.
     *
     * @param path the entries at the caret, the innermost last
     * @param goer is told where the author wants to go
     */
    QuickOutline(Shell parent, List<OutlineEntry> outline, List<OutlineEntry> path, Consumer<OutlineEntry> goer) {
        super(parent, SWT.RESIZE, true, true, false, false, false, null, MESSAGES.text("quick.info"));
        this.outline = outline;
        this.path = path;
        this.goer = goer;
    }

    /** The words stand where others have a title. */
    @Override
    protected boolean hasTitleArea() {
        return true;
    }

    @Override
    protected Control createTitleMenuArea(Composite parent) {
        words = new Text(parent, SWT.SEARCH);
        words.setMessage(MESSAGES.text("quick.find"));
        words.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        words.addModifyListener(event -> find());
        words.addListener(SWT.DefaultSelection, event -> go());
        words.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getTree().setFocus();
                event.doit = false;
            }
        }));
        return words;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.getTree().setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        Entries entries = new Entries();
        entries.set(outline);
        tree.setComparer(entries);
        tree.setContentProvider(entries);
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new EntryLabels()));
        tree.addFilter(filter);
        tree.setInput(outline);
        tree.expandAll();
        if (!path.isEmpty()) {
            tree.setSelection(new StructuredSelection(path.getLast()), true);
        }
        tree.getTree().addListener(SWT.DefaultSelection, event -> go());
        tree.getTree().addMouseListener(MouseListener.mouseUpAdapter(event -> {
            if (tree.getTree().getItem(new Point(event.x, event.y)) != null) {
                go();
            }
        }));
        return tree.getTree();
    }

    private void find() {
        filter.setWords(words.getText());
        tree.refresh();
        tree.expandAll();
        filter.first(outline).ifPresent(entry -> tree.setSelection(new StructuredSelection(entry), true));
    }

    private void go() {
        if (tree.getStructuredSelection().getFirstElement() instanceof OutlineEntry entry) {
            close();
            goer.accept(entry);
        }
    }

    @Override
    protected Control getFocusControl() {
        return words;
    }

    @Override
    protected Point getDefaultSize() {
        return SIZE;
    }
}
