/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.explorer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.outline.Outliner;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.UiMessages;
import org.jirei.ui.sources.WorkbenchLanguage;

/** Opens the file of a survey or case where it stands. */
public final class OpenEntry extends CommonActionProvider {

    private final IAction open = new Action(UiMessages.of(OpenEntry.class).text("open")) {
        @Override
        public void run() {
            open(chosen());
        }
    };

    @Override
    public void fillActionBars(IActionBars bars) {
        if (chosen() != null) {
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
        }
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        if (chosen() != null) {
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
        }
    }

    private SourceEntry chosen() {
        return getContext() != null
                && getContext().getSelection() instanceof IStructuredSelection selection
                && selection.size() == 1 && selection.getFirstElement() instanceof SourceEntry entry ? entry : null;
    }

    /** The tree is told only of what it shows: where that stands now, the sources tell. */
    private static TextRegion place(SourceEntry chosen) {
        return ProjectSources.latest(chosen.file().getProject()).stream()
                .flatMap(snapshot -> snapshot.source(chosen.file()).stream().flatMap(source -> Outliner
                        .outline(snapshot.parsed(), source.source().name(), WorkbenchLanguage.current()).stream()))
                .filter(entry -> entry.key().equals(chosen.entry().key())).findFirst().orElse(chosen.entry()).head();
    }

    private static void open(SourceEntry entry) {
        try {
            Editors.reveal(entry.file(), place(entry));
        } catch (PartInitException e) {
            ILog.of(OpenEntry.class).error(e.getMessage(), e);
        }
    }
}
