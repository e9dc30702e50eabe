/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the first walk does for an author. */
@ExtendWith(Workbench.class)
class PracticeTest {

    private static final String SOURCE = """
            case outage "Outage" {
              actors {
                organization operator "Operator"
              }
              flow {
                step failed operator: The disk failed.
              }
              background {
                - One disk.
              }
            }
            """;

    @Test
    void aStepGrowsByWordsThatAreSelected() throws Exception {
        SourceEditor editor = practise("step");
        String words = ((ITextSelection) editor.part().getSelectionProvider().getSelection()).getText();
        assertFalse(words.isBlank());
        assertEquals(SOURCE.replace("disk failed.", "disk failed." + words), editor.document().get());
    }

    @Test
    void aBulletIsBegunAndTheCaretIsWhereTheNameBelongs() throws Exception {
        SourceEditor editor = practise("name");
        String text = editor.document().get();
        ITextSelection caret = (ITextSelection) editor.part().getSelectionProvider().getSelection();
        assertEquals(0, caret.getLength());
        assertTrue(text.startsWith("}}\n    - One disk.", caret.getOffset()), text);
        assertTrue(text.substring(0, caret.getOffset()).endsWith("{{"), text);
        assertTrue(text.contains("background {\n    - "), text);
    }

    @Test
    void aMisspelledNameIsFoundAndCanBeMended() throws Exception {
        SourceEditor editor = practise("problem");
        assertTrue(editor.document().get().contains("{{failedd}}"), editor.document().get());
        IFile file = editor.part().getEditorInput().getAdapter(IFile.class);
        Await.until("the name is reported", () -> Arrays.stream(TestProject.problems(file))
                .anyMatch(marker -> "unresolved-name".equals(marker.getAttribute("ruleId", ""))));
    }

    @Test
    void theOtherFigureIsShown() throws Exception {
        practise("figures");
        IViewPart view = page().findView("org.jirei.ui.preview");
        Object before = kind(view);
        execute("figures");
        assertNotEquals(before, kind(view));
        page().hideView(view);
    }

    /** The view is not exported to other bundles. */
    private static Object kind(IViewPart view) throws Exception {
        return view.getClass().getMethod("kind").invoke(view);
    }

    private static SourceEditor practise(String what) throws Exception {
        TestProject project = TestProject.create("practice");
        SourceEditor editor = project.open(project.add("outage.jirei", SOURCE));
        execute(what);
        return editor;
    }

    private static void execute(String what) throws Exception {
        ParameterizedCommand command = ParameterizedCommand.generateCommand(
                PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.jirei.ui.practice"),
                Map.of("org.jirei.ui.practice.what", what));
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
