/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.fixes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.Permission;
import org.jirei.ui.sources.SourceChanges;
import org.jirei.ui.sources.UiMessages;

/** Writes fixes into sources. What cannot be written, such as a read-only file, is told. */
final class FixApplication {

    static final UiMessages MESSAGES = UiMessages.of(FixApplication.class);

    private FixApplication() {
    }

    /** Runs {@code fixing} in the UI thread: the hover runs resolutions in a job. */
    static void run(Fixing fixing) {
        Display.getDefault().syncExec(() -> {
            try {
                fixing.run();
            } catch (CoreException e) {
                ErrorDialog.openError(null, MESSAGES.text("failed"), null, e.getStatus());
            }
        });
    }

    /** Something that fixes. */
    @FunctionalInterface
    interface Fixing {
        void run() throws CoreException;
    }

    /**
     * Writes {@code edits}: where they are all of the source in front, into its editor, else into the project's files.
     *
     * @param project may be {@code null} for a source outside of the workspace, which is in front then
     * @param placeholder what of the new text is selected, for the author to replace; empty for nothing
     */
    static void apply(String name, IProject project, List<TextEdit> edits, String placeholder) throws CoreException {
        Optional<JireiEditor> editor = Editors.active().filter(active -> isAbout(active, project)
                && edits.stream().allMatch(edit -> edit.file().equals(active.name())));
        if (editor.isPresent()) {
            if (Permission.toChange(editor.get())) {
                apply(editor.get(), edits, placeholder);
            }
        } else if (Permission.toChange(files(project, edits), shell())) {
            SourceChanges.apply(name, project, edits, new NullProgressMonitor());
        }
    }

    private static List<IFile> files(IProject project, List<TextEdit> edits) {
        return edits.stream().map(TextEdit::file).distinct().map(project::getFile).toList();
    }

    private static Shell shell() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }

    private static void apply(JireiEditor editor, List<TextEdit> edits, String placeholder) {
        try {
            SourceChanges.apply(editor, edits);
            selection(edits, placeholder).ifPresent(region ->
                    editor.part().selectAndReveal(region.offset(), region.length()));
        } catch (BadLocationException e) {
            throw new IllegalStateException("the text has changed meanwhile", e);
        }
    }

    private static boolean isAbout(JireiEditor editor, IProject project) {
        return project == null || editor.file().filter(file -> file.getProject().equals(project)).isPresent();
    }

    private static Optional<TextRegion> selection(List<TextEdit> edits, String placeholder) {
        int shift = 0;
        for (TextEdit edit : edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList()) {
            int at = placeholder.isEmpty() ? -1 : edit.text().indexOf(placeholder);
            if (at >= 0) {
                return Optional.of(new TextRegion(edit.offset() + shift + at, placeholder.length()));
            }
            shift += edit.text().length() - edit.length();
        }
        return Optional.empty();
    }
}
