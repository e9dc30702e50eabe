/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.moving;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.jirei.lang.SourceText;
import org.jirei.lang.ide.moving.Direction;
import org.jirei.lang.ide.moving.Move;
import org.jirei.lang.ide.moving.StatementMover;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.Permission;
import org.jirei.ui.sources.SourceChanges;

/** Moves the step, action or phase of the caret up or down, as the command says; elsewhere the platform moves lines. */
public final class MoveHandler extends AbstractHandler {

    /** Ends the id of the command that moves up. */
    private static final String UP = "Up";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Direction direction = event.getCommand().getId().endsWith(UP) ? Direction.UP : Direction.DOWN;
        Editors.active().ifPresent(editor -> move(editor, direction));
        return null;
    }

    private static void move(JireiEditor editor, Direction direction) {
        Optional<Move> move = spansLines(editor) ? Optional.empty() : StatementMover.move(
                new SourceText(editor.name(), editor.document().get()), editor.caret(), direction);
        if (move.isEmpty()) {
            moveLines(editor, direction);
        } else if (!move.get().edits().isEmpty() && Permission.toChange(editor)) {
            apply(editor, move.get());
        }
    }

    /** Who has selected lines means these lines. */
    private static boolean spansLines(JireiEditor editor) {
        return editor.part().getSelectionProvider().getSelection() instanceof ITextSelection selection
                && selection.getStartLine() != selection.getEndLine();
    }

    private static void moveLines(JireiEditor editor, Direction direction) {
        IAction action = editor.part().getAction(direction == Direction.UP
                ? ITextEditorActionConstants.MOVE_LINE_UP : ITextEditorActionConstants.MOVE_LINE_DOWN);
        if (action != null && action.isEnabled()) {
            action.runWithEvent(new Event());
        }
    }

    private static void apply(JireiEditor editor, Move move) {
        try {
            SourceChanges.apply(editor, move.edits());
            editor.part().selectAndReveal(move.caret(), 0);
        } catch (BadLocationException e) {
            throw new IllegalStateException("the text has changed meanwhile", e);
        }
    }
}
