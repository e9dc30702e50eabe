/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.jirei.lang.ide.skeleton.ActorDraft;
import org.jirei.lang.ide.skeleton.NameSuggestion;
import org.jirei.model.ActorKind;

/** Asks who takes part in a case: a kind and a label each, in as many rows as are needed. */
final class ActorRows {

    private static final int COLUMNS = 3;
    private static final List<ActorKind> FIRST = List.of(ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.SYSTEM);

    private record Row(Combo kind, Text label, Button remove) {

        void dispose() {
            kind.dispose();
            label.dispose();
            remove.dispose();
        }
    }

    private final Composite composite;
    private final List<Row> rows = new ArrayList<>();

    /** Puts empty rows for the usual kinds into {@code parent}. */
    ActorRows(Composite parent) {
        composite = new Composite(parent, SWT.NONE);
        composite.setLayout(GridLayoutFactory.fillDefaults().numColumns(COLUMNS).create());
        composite.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        Button add = new Button(composite, SWT.PUSH);
        add.setText(MakingWizard.MESSAGES.text("actors.add"));
        add.setLayoutData(GridDataFactory.swtDefaults().span(COLUMNS, 1).create());
        add.addListener(SWT.Selection, event -> {
            Row row = row(ActorKind.ORGANIZATION);
            row.label.setFocus();
        });
        FIRST.forEach(this::row);
    }

    private Row row(ActorKind kind) {
        Combo kinds = new Combo(composite, SWT.READ_ONLY);
        ActorKind.VALUES.forEach(each -> kinds.add(MakingWizard.MESSAGES.text("actor." + each.getLiteral())));
        kinds.select(ActorKind.VALUES.indexOf(kind));
        Text label = new Text(composite, SWT.BORDER);
        label.setMessage(MakingWizard.MESSAGES.text("actors.label"));
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        Button remove = new Button(composite, SWT.PUSH);
        remove.setText(MakingWizard.MESSAGES.text("actors.remove"));
        Row row = new Row(kinds, label, remove);
        remove.addListener(SWT.Selection, event -> remove(row));
        moveAboveTheAddButton(row);
        rows.add(row);
        relayout();
        return row;
    }

    private void moveAboveTheAddButton(Row row) {
        var add = composite.getChildren()[rows.size() * COLUMNS];
        row.kind.moveAbove(add);
        row.label.moveBelow(row.kind);
        row.remove.moveBelow(row.label);
    }

    private void remove(Row row) {
        rows.remove(row);
        row.dispose();
        relayout();
    }

    private void relayout() {
        composite.getParent().layout(true, true);
        if (composite.getShell().isVisible()) {
            composite.getShell().pack();
        }
    }

    /** Returns who was named, in the order of the rows; their names are made from their labels. */
    List<ActorDraft> drafts() {
        List<ActorDraft> drafts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Row row : rows) {
            String label = row.label.getText().strip();
            if (!label.isEmpty()) {
                ActorKind kind = ActorKind.VALUES.get(row.kind.getSelectionIndex());
                String name = NameSuggestion.of(label, names, kind.getLiteral() + 1);
                names.add(name);
                drafts.add(new ActorDraft(kind, name, label));
            }
        }
        return drafts;
    }
}
