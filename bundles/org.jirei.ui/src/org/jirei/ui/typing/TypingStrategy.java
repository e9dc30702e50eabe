/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.typing;

import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.jirei.lang.ide.typing.Keystroke;
import org.jirei.ui.completion.CompletionRequest;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.Permission;

/** Has what is typed do more than put its character in: see {@link Keystroke}. */
public final class TypingStrategy implements IAutoEditStrategy {

    /** Longer texts are pasted, not typed. */
    private static final int LONGEST_TYPED = 3;

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.doit && command.text.length() <= LONGEST_TYPED) {
            Keystroke.of(document.get(), command.offset, command.length, command.text)
                    .ifPresent(keystroke -> typed(document, command, keystroke));
        }
    }

    /** The platform asks for a write-protected file only before what is typed as it is, and after what is changed here. */
    private static void typed(IDocument document, DocumentCommand command, Keystroke keystroke) {
        if (Editors.active().filter(editor -> editor.document() == document).map(Permission::toChange).orElse(true)) {
            change(document, command, keystroke);
        } else {
            command.doit = false;
            command.length = 0;
            command.text = "";
        }
    }

    private static void change(IDocument document, DocumentCommand command, Keystroke keystroke) {
        command.offset = keystroke.offset();
        command.length = keystroke.length();
        command.text = keystroke.text();
        command.caretOffset = keystroke.caret();
        command.shiftsCaret = false;
        if (keystroke.asksForNames()) {
            Editors.active().filter(editor -> editor.document() == document)
                    .ifPresent(editor -> CompletionRequest.soon(editor.viewer()));
        }
    }
}
