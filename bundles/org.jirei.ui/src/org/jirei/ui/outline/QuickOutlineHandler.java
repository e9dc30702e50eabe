/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.outline;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jirei.lang.ide.outline.OutlineEntry;
import org.jirei.lang.ide.outline.Outliner;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.WorkbenchLanguage;

/** Shows the quick outline of the source in front. */
public final class QuickOutlineHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        JireiEditor editor = Editors.active().orElse(null);
        if (editor != null) {
            try {
                List<OutlineEntry> outline = Outliner.outline(ProjectSources.current(editor.document()).parsed(),
                        editor.name(), WorkbenchLanguage.current());
                new QuickOutline(HandlerUtil.getActiveShell(event), outline,
                        OutlineEntry.path(outline, editor.caret()), entry -> editor.part().selectAndReveal(
                                entry.head().offset(), entry.head().length())).open();
            } catch (CoreException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }
}
