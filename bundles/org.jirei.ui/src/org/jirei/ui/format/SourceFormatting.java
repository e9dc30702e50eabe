/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.format;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.BadLocationException;
import org.jirei.lang.SourceText;
import org.jirei.lang.ide.format.FormatEdits;
import org.jirei.model.Language;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.Permission;
import org.jirei.ui.sources.SourceChanges;
import org.jirei.ui.sources.UiMessages;

/** Formats what stands in an editor, or tells why it cannot. */
final class SourceFormatting {

    private static final UiMessages MESSAGES = UiMessages.of(SourceFormatting.class);

    private SourceFormatting() {
    }

    /** Formats the text of {@code editor}, with keywords in {@code keywords}, or as they are where that is null. */
    static void format(JireiEditor editor, Language keywords) {
        if (!Permission.toChange(editor)) {
            return;
        }
        FormatEdits formatted = FormatEdits.of(new SourceText(editor.name(), editor.document().get()), keywords);
        IStatusLineManager status = editor.part().getEditorSite().getActionBars().getStatusLineManager();
        if (!formatted.problems().isEmpty()) {
            status.setErrorMessage(MESSAGES.text("syntax-errors", formatted.problems().getFirst().line()));
            return;
        }
        status.setErrorMessage(null);
        if (!formatted.edits().isEmpty()) {
            apply(editor, formatted);
        }
    }

    private static void apply(JireiEditor editor, FormatEdits formatted) {
        try {
            SourceChanges.apply(editor, formatted.edits());
        } catch (BadLocationException e) {
            throw new IllegalStateException("the text has changed meanwhile", e);
        }
    }
}
