/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.navigation;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jirei.lang.ide.names.NameIndex;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Reading;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.StatusLine;
import org.jirei.ui.sources.UiMessages;

/** Lists where the name at the caret is used. */
public final class FindReferencesHandler extends AbstractHandler {

    private static final UiMessages MESSAGES = UiMessages.of(FindReferencesHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<JireiEditor> editor = JireiEditor.of(HandlerUtil.getActiveEditor(event));
        if (editor.isPresent()) {
            find(editor.get(), event);
        }
        return null;
    }

    private static void find(JireiEditor editor, ExecutionEvent event) throws ExecutionException {
        try {
            int caret = editor.caret();
            Optional<Optional<References>> found = Reading.await(() -> references(editor, caret));
            if (found.isEmpty()) {
                return;
            }
            if (found.get().isEmpty()) {
                StatusLine.tell(editor.part(), MESSAGES.text("noName"));
                return;
            }
            ReferencesView view = (ReferencesView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(ReferencesView.ID);
            view.show(found.get().get());
        } catch (CoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    private static Optional<References> references(JireiEditor editor, int caret) throws CoreException {
        Snapshot snapshot = ProjectSources.current(editor.document());
        NameIndex names = NameIndexes.of(snapshot);
        return names.at(editor.name(), caret).map(place -> References.of(snapshot, names, place.element()));
    }
}
