/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.typing;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.typing.CommentToggle;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.Permission;
import org.jirei.ui.sources.SourceChanges;

/** Turns the selected lines into comments, or back. */
public final class ToggleCommentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<JireiEditor> editor = JireiEditor.of(HandlerUtil.getActiveEditor(event));
        if (editor.isPresent() && Permission.toChange(editor.get())) {
            toggle(editor.get());
        }
        return null;
    }

    private static void toggle(JireiEditor editor) throws ExecutionException {
        Point selection = editor.viewer().getSelectedRange();
        List<TextEdit> edits = CommentToggle.toggle(editor.name(), editor.document().get(), selection.x, selection.y);
        try {
            if (!edits.isEmpty()) {
                SourceChanges.apply(editor, edits);
            }
        } catch (BadLocationException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
