/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.navigation;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.OpenEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.jirei.help.HelpPlace;
import org.jirei.ui.guide.ContextHelp;
import org.jirei.ui.navigation.References.InFile;
import org.jirei.ui.navigation.References.Row;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.UiMessages;

/** Lists where a name is declared and used, under the files. A row leads to its place. */
public final class ReferencesView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.jirei.ui.references";

    private static final UiMessages MESSAGES = UiMessages.of(ReferencesView.class);
    private static final int MARGIN = 5;

    private Label heading;
    private TreeViewer tree;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, MARGIN).extendedMargins(0, 0, MARGIN, 0).applyTo(parent);
        heading = new Label(parent, SWT.NONE);
        heading.setText(MESSAGES.text("nothingYet"));
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 0).applyTo(heading);
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setContentProvider(new Places());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferenceLabels()));
        tree.addOpenListener(this::open);
        getSite().setSelectionProvider(tree);
        ContextHelp.tell(parent, HelpPlace.REFERENCES);
    }

    /** Shows {@code references} in place of what was shown before. */
    void show(References references) {
        String name = references.element().getName();
        heading.setText(MESSAGES.text("heading", references.kind(), name, references.label(), references.count(),
                references.files().size()));
        tree.setInput(references);
        tree.expandAll();
        if (!references.files().isEmpty()) {
            tree.getTree().setSelection(tree.getTree().getItem(0));
        }
    }

    private void open(OpenEvent event) {
        if (tree.getStructuredSelection().getFirstElement() instanceof Row row && row.file() != null) {
            try {
                Editors.reveal(row.file(), row.region());
            } catch (PartInitException e) {
                ILog.of(ReferencesView.class).error(e.getMessage(), e);
            }
        }
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    private static final class Places implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((References) input).files().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof InFile file ? file.rows().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof InFile;
        }
    }
}
