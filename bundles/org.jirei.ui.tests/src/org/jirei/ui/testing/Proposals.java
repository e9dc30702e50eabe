/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The list of proposals at the caret. */
public final class Proposals {

    private Proposals() {
    }

    /** Asks for proposals, as the key for it does. */
    public static void ask(SourceEditor editor) {
        ((ITextOperationTarget) editor.part().getAdapter(ITextOperationTarget.class))
                .doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
    }

    /** Waits until there are some; fails where there are none. */
    public static void await() {
        Await.until("proposals", () -> !shown().isEmpty());
    }

    /** Returns what the list shows; empty while there is none, or it is not drawn yet. */
    public static List<String> shown() {
        List<String> shown = list().map(table -> Arrays.stream(table.getItems()).map(TableItem::getText).toList())
                .orElse(List.of());
        boolean complete = shown.stream().noneMatch(text -> text.isEmpty() || text.startsWith("Computing"));
        return complete ? shown : List.of();
    }

    /** Returns the table that shows them, if any. */
    public static Optional<Table> list() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .filter(shell -> shell.getParent() != null).flatMap(shell -> Controls.in(shell, Table.class)).findFirst();
    }
}
