/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.Dialogs;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One new name reaches all files, saved or not, and one undo takes it back. */
@ExtendWith(Workbench.class)
class RenameTest {

    /** How often it is looked whether the platform asks, in milliseconds. */
    private static final int CONFIRMING = 50;
    private static final String RENAME = "org.jirei.ui.rename";
    private static final String CASE = "case outage \"Outage\" {\n  impact: No {{outage}} again.\n}\n";
    private static final String OTHER = "case other \"Other\" {\n  impact: Like {{outage}}.\n}\n";
    private static final String SURVEY = "survey year \"Year\" {\n  category all \"All\" {\n    cases outage\n  }\n}\n";

    @Test
    void filesAndUnsavedEditorsChangeTogetherAndBack() throws Exception {
        TestProject project = TestProject.create("rename");
        IFile survey = project.add("year.jirei", SURVEY);
        SourceEditor other = project.open(project.add("other.jirei", OTHER));
        other.replace("Like", "Just like");
        SourceEditor editor = project.open(project.add("outage.jirei", CASE));
        rename(editor, "outage", dialog -> {
            type(dialog, "other");
            assertFalse(dialog.getDefaultButton().isEnabled(), "a name that is taken");
            type(dialog, "failure");
            assertTrue(dialog.getDefaultButton().isEnabled(), "a name that is free");
            press(dialog);
        });
        assertEquals(CASE.replace("case outage", "case failure").replace("{{outage}}", "{{failure}}"),
                editor.document().get());
        assertEquals(OTHER.replace("Like", "Just like").replace("outage", "failure"), other.document().get());
        assertTrue(other.part().isDirty(), "what was not saved is not saved by a renaming");
        assertEquals(SURVEY.replace("outage", "failure"), survey.readString());
        undo();
        assertEquals(CASE, editor.document().get());
        assertEquals(OTHER.replace("Like", "Just like"), other.document().get());
        assertEquals(SURVEY, survey.readString());
    }

    private static void rename(SourceEditor editor, String name, Consumer<Shell> answer) throws Exception {
        editor.part().selectAndReveal(editor.document().get().indexOf(name) + 1, 0);
        Await.until("the editor's keys work", () -> PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand(RENAME).isHandled());
        answer(answer);
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(RENAME, null);
    }

    /** The platform asks whether other editors shall be changed, too. */
    private static void undo() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        confirm(Display.getCurrent(), done);
        IOperationHistory history = OperationHistoryFactory.getOperationHistory();
        history.undo(PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), new NullProgressMonitor(), null);
        done.set(true);
    }

    private static void confirm(Display display, AtomicBoolean done) {
        display.timerExec(CONFIRMING, () -> {
            for (Shell shell : display.getShells()) {
                if (shell.getData() instanceof MessageDialog && shell.isVisible()) {
                    press(shell);
                }
            }
            if (!done.get()) {
                confirm(display, done);
            }
        });
    }

    /** The dialog's own event loop gives the answer, since the command waits for it. */
    private static void answer(Consumer<Shell> answer) {
        Display display = Display.getCurrent();
        display.asyncExec(() -> {
            Shell dialog = dialog(display);
            if (dialog == null) {
                answer(answer);
                return;
            }
            try {
                answer.accept(dialog);
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        });
    }

    private static Shell dialog(Display display) {
        for (Shell shell : display.getShells()) {
            if (isRenameDialog(shell.getData()) && shell.isVisible()) {
                return shell;
            }
        }
        return null;
    }

    private static boolean isRenameDialog(Object window) {
        return window != null && window.getClass().getName().equals("org.jirei.ui.rename.RenameDialog");
    }

    private static void type(Shell dialog, String name) {
        Dialogs.write(dialog, name);
    }

    private static void press(Shell dialog) {
        Button button = dialog.getDefaultButton();
        button.notifyListeners(SWT.Selection, new Event());
    }
}
