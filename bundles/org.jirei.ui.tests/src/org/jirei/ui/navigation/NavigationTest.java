/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.Spoken;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a name to its declaration and to all its uses, in whatever file they stand. */
@ExtendWith(Workbench.class)
class NavigationTest {

    private static final String DECLARED = Spoken.either("declared here", "定義");
    private static final String REFERENCES = "org.jirei.ui.references";

    private static final String CASE = """
            case outage "Outage" {
              language en
              actors {
                team ops "Operations"
              }
              flow {
                step failed ops: A disk failed.
                action replaced ops: {{failed}} was mended.
              }
            }
            """;
    private static final String SURVEY = """
            survey year "Year" {
              language en
              category all "All" {
                cases outage
              }
            }
            """;

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @AfterEach
    void closeView() {
        page.hideView(page.findView(REFERENCES));
    }

    @Test
    void f3LeadsToTheDeclarationInAnotherFile() throws Exception {
        TestProject project = TestProject.create("declaration");
        project.add("outage.jirei", CASE);
        SourceEditor editor = project.open(project.add("year.jirei", SURVEY));
        putCaret(editor, "outage");
        execute("org.eclipse.ui.edit.text.open.hyperlink");
        Await.until("the case is open", () -> page.getActiveEditor().getTitle().equals("outage.jirei"));
        ITextSelection selection = (ITextSelection) ((ITextEditor) page.getActiveEditor()).getSelectionProvider()
                .getSelection();
        assertEquals("outage", selection.getText());
        assertEquals(CASE.indexOf("outage"), selection.getOffset());
    }

    @Test
    void referencesAreListedByFileAndLeadThere() throws Exception {
        TestProject project = TestProject.create("references");
        IFile kase = project.add("outage.jirei", CASE);
        project.add("year.jirei", SURVEY);
        SourceEditor editor = project.open(kase);
        putCaret(editor, "failed");
        execute("org.eclipse.ui.genericeditor.findReferences");
        assertEquals(List.of("outage.jirei (2)", "7: step failed ops: A disk failed.  " + DECLARED,
                "8: action replaced ops: {{failed}} was mended.  (R1)"), rows());
        page.activate(editor.part());
        putCaret(editor, "outage");
        execute("org.eclipse.ui.genericeditor.findReferences");
        assertEquals(List.of("outage.jirei (1)", "1: case outage \"Outage\" {  " + DECLARED, "year.jirei (1)",
                "4: cases outage  All"), rows());
        open(1);
        Await.until("the survey is open", () -> page.getActiveEditor().getTitle().equals("year.jirei"));
    }

    private void open(int file) {
        TreeItem row = tree().getItem(file).getItem(0);
        tree().setSelection(row);
        Event event = new Event();
        event.item = row;
        tree().notifyListeners(SWT.DefaultSelection, event);
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (TreeItem file : tree().getItems()) {
            rows.add(file.getText());
            for (TreeItem row : file.getItems()) {
                rows.add(row.getText());
            }
        }
        return rows;
    }

    private Tree tree() {
        return ((TreeViewer) page.findView(REFERENCES).getSite().getSelectionProvider()).getTree();
    }

    private static void putCaret(SourceEditor editor, String name) {
        editor.part().selectAndReveal(editor.document().get().indexOf(name) + 1, 0);
    }

    private static void execute(String command) throws Exception {
        Await.until("the editor's keys work", () -> PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand(command).isHandled());
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }
}
