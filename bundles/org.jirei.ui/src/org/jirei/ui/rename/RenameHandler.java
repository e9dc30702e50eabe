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
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.rename.Rename;
import org.jirei.ui.navigation.NameIndexes;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.SourceChanges;
import org.jirei.ui.sources.StatusLine;
import org.jirei.ui.sources.UiMessages;

/** Asks for a new name of what is named at the caret, and gives it in all sources of the project. */
public final class RenameHandler extends AbstractHandler {

    private static final UiMessages MESSAGES = UiMessages.of(RenameHandler.class);

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
            Snapshot snapshot = ProjectSources.current(editor.document());
            Optional<Rename> rename = Rename.at(NameIndexes.of(snapshot), editor.name(), editor.caret());
            if (rename.isEmpty()) {
                StatusLine.tell(editor.part(), MESSAGES.text("noName"));
                return;
            }
            Shell shell = editor.part().getSite().getShell();
            RenameDialog dialog = new RenameDialog(shell, rename.get());
            if (dialog.open() == Window.OK && !dialog.name().equals(rename.get().name())) {
                String name = MESSAGES.text("undo", rename.get().name(), dialog.name());
                change(editor, snapshot, name, rename.get().edits(dialog.name()));
            }
        } catch (CoreException | BadLocationException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    private static void change(JireiEditor editor, Snapshot snapshot, String name, List<TextEdit> edits)
            throws CoreException, BadLocationException {
        if (snapshot.project().isPresent()) {
            IFile[] files = edits.stream().map(TextEdit::file).distinct()
                    .flatMap(file -> snapshot.file(file).stream()).toArray(IFile[]::new);
            Shell shell = editor.part().getSite().getShell();
            if (mayChange(files, shell)) {
                SourceChanges.apply(name, snapshot.project().get(), edits, new NullProgressMonitor());
            }
        } else if (editor.part() instanceof ITextEditorExtension2 part && part.validateEditorInputState()) {
            SourceChanges.apply(editor, edits);
        }
    }

    /** All of the files, or nothing is changed. */
    private static boolean mayChange(IFile[] files, Shell shell) {
        ResourcesPlugin.getWorkspace().validateEdit(files, shell);
        for (IFile file : files) {
            if (file.isReadOnly()) {
                MessageDialog.openError(shell, MESSAGES.text("title"),
                        MESSAGES.text("readOnly", file.getProjectRelativePath()));
                return false;
            }
        }
        return true;
    }
}
