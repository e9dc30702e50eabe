/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.sources;

import java.util.Collection;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/** Asks before sources are changed whether they may be: all of them, or nothing is done. In the UI thread. */
public final class Permission {

    private static final UiMessages MESSAGES = UiMessages.of(Permission.class);

    private Permission() {
    }

    /** Returns whether the text of {@code editor} may be changed; where it may not, its author was told. */
    public static boolean toChange(JireiEditor editor) {
        return editor.part() instanceof ITextEditorExtension2 part && part.validateEditorInputState();
    }

    /**
     * Returns whether all of {@code files} may be changed. Offers to make those writable that are not; where one stays as
     * it is, the author is told that nothing changes.
     */
    public static boolean toChange(Collection<IFile> files, Shell shell) {
        ResourcesPlugin.getWorkspace().validateEdit(files.toArray(IFile[]::new), shell);
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
