/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.rename;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.rename.Rename;
import org.jirei.ui.navigation.NameIndexes;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.Permission;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Reading;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.SourceChanges;
import org.jirei.ui.sources.StatusLine;
import org.jirei.ui.sources.UiMessages;

/** Asks for a new name of what is named at the caret, and gives it in all sources of the project. */
public final class RenameHandler extends AbstractHandler {

    private static final UiMessages MESSAGES = UiMessages.of(RenameHandler.class);

    /**
     * What a new name would change.
     *
     * @param snapshot the sources that it would change
     * @param rename the places; empty where the caret stands on no name
     */
    private record Reach(Snapshot snapshot, Optional<Rename> rename) {
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<JireiEditor> editor = JireiEditor.of(HandlerUtil.getActiveEditor(event));
        if (editor.isPresent()) {
            rename(editor.get());
        }
        return null;
    }

    private static void rename(JireiEditor editor) throws ExecutionException {
        try {
            int caret = editor.caret();
            Optional<Reach> reach = Reading.await(() -> reach(editor, caret));
            if (reach.isEmpty()) {
                return;
            }
            if (reach.get().rename().isEmpty()) {
                StatusLine.tell(editor.part(), MESSAGES.text("noName"));
                return;
            }
            ask(editor, reach.get().snapshot(), reach.get().rename().get());
        } catch (CoreException | BadLocationException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    private static Reach reach(JireiEditor editor, int caret) throws CoreException {
        Snapshot snapshot = ProjectSources.current(editor.document());
        return new Reach(snapshot, Rename.at(NameIndexes.of(snapshot), editor.name(), caret));
    }

    private static void ask(JireiEditor editor, Snapshot snapshot, Rename rename)
            throws CoreException, BadLocationException {
        RenameDialog dialog = new RenameDialog(editor.part().getSite().getShell(), rename);
        if (dialog.open() == Window.OK && !dialog.name().equals(rename.name())) {
            String name = MESSAGES.text("undo", rename.name(), dialog.name());
            change(editor, snapshot, name, rename.edits(dialog.name()));
        }
    }

    private static void change(JireiEditor editor, Snapshot snapshot, String name, List<TextEdit> edits)
            throws CoreException, BadLocationException {
        if (snapshot.project().isPresent()) {
            List<IFile> files = edits.stream().map(TextEdit::file).distinct()
                    .flatMap(file -> snapshot.file(file).stream()).toList();
            if (Permission.toChange(files, editor.part().getSite().getShell())) {
                SourceChanges.apply(name, snapshot.project().get(), edits, new NullProgressMonitor());
            }
        } else if (Permission.toChange(editor)) {
            SourceChanges.apply(editor, edits);
        }
    }
}
