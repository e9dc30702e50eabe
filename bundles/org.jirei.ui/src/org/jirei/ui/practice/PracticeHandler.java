/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.practice;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jirei.lang.ide.outline.OutlineEntry;
import org.jirei.lang.ide.outline.Outliner;
import org.jirei.render.figure.FigureKind;
import org.jirei.ui.completion.CompletionRequest;
import org.jirei.ui.preview.PreviewView;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.SourceChanges;
import org.jirei.ui.sources.UiMessages;
import org.jirei.ui.sources.WorkbenchLanguage;

/** Does a step of the first walk for an author who would rather see it done. One undo takes each change back. */
public final class PracticeHandler extends AbstractHandler {

    private static final String PREVIEW = "org.jirei.ui.preview";
    /** Tells what is practised. */
    private static final String WHAT = "org.jirei.ui.practice.what";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            Optional<JireiEditor> editor = PracticeSource.open(window.getActivePage());
            if (editor.isEmpty()) {
                UiMessages messages = UiMessages.of(PracticeHandler.class);
                MessageDialog.openInformation(window.getShell(), messages.text("title"), messages.text("nothing"));
            } else {
                practise(event.getParameter(WHAT), editor.get(), window.getActivePage());
            }
        } catch (CoreException | BadLocationException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    private static void practise(String what, JireiEditor editor, IWorkbenchPage page)
            throws CoreException, BadLocationException {
        String text = editor.document().get();
        List<OutlineEntry> outline = Outliner.outline(ProjectSources.current(editor.document()).parsed(), editor.name(),
                WorkbenchLanguage.current());
        switch (what) {
            case "figures" -> turnFigure(page);
            case "step" -> change(editor, Exercise.longerStep(text, outline));
            case "name" -> {
                change(editor, Exercise.bullet(text, outline));
                CompletionRequest.soon(editor.viewer());
            }
            case "problem" -> change(editor, Exercise.misspelledName(text, outline));
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static void change(JireiEditor editor, Optional<Exercise> exercise) throws BadLocationException {
        if (exercise.isPresent()) {
            SourceChanges.apply(editor, List.of(exercise.get().edit()));
            editor.part().selectAndReveal(exercise.get().selected().offset(), exercise.get().selected().length());
            editor.part().setFocus();
        }
    }

    private static void turnFigure(IWorkbenchPage page) throws CoreException {
        if (page.showView(PREVIEW, null, IWorkbenchPage.VIEW_VISIBLE) instanceof PreviewView preview) {
            preview.show(preview.kind() == FigureKind.SEQUENCE ? FigureKind.SCHEMATIC : FigureKind.SEQUENCE);
        }
    }
}
