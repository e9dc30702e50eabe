/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.sources;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.texteditor.ITextEditor;

/** Tells an author in the workbench's status line why a command does nothing. In the UI thread. */
public final class StatusLine {

    private StatusLine() {
    }

    /** Shows {@code message} until something else is shown, and rings the bell. */
    public static void tell(ITextEditor editor, String message) {
        IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
        line.setErrorMessage(message);
        editor.getEditorSite().getShell().getDisplay().beep();
    }
}
