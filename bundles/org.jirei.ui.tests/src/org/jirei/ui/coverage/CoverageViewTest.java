/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.Controls;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The view of what the sections mention. */
@ExtendWith(Workbench.class)
final class CoverageViewTest {

    private static final String VIEW = "org.jirei.ui.coverage";
    private static final int BACKGROUND = 1;
    private static final int STATE = 7;
    private static final String SOURCE = """
            case c "C" {
              actors {
                team ops "O"
              }
              flow {
                step a ops: 切れた
                action b ops: 直した
              }
              background {
                - 古い{{a}}。
              }
            }
            case d "D" {
              flow {
                step only: 一つ
              }
            }
            """;

    @AfterEach
    void close() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.hideView(page.findView(VIEW));
    }

    @Test
    void marksHolesAndLeadsToTheSource() throws Exception {
        SourceEditor editor = open();
        Table table = table();
        Await.until("the table shows the flow", () -> column(table, 0)
                .equals(List.of("(1) 切れた", "(対処1) 直した")));
        assertEquals(List.of("●", ""), column(table, BACKGROUND));
        assertEquals(List.of(false, true), column(table, STATE).stream().map(text -> !text.isEmpty()).toList());
        awaitSelected("the mention is selected", editor, "{{a}}", () -> doubleClick(table, 0, BACKGROUND));
        awaitSelected("the section is selected", editor, "background", () -> doubleClick(table, 1, BACKGROUND));
        awaitSelected("the action is selected", editor, "b", () -> doubleClick(table, 1, STATE));
        editor.replace("古い{{a}}", "古い{{a}}{{b}}");
        Await.until("the hole is filled", () -> column(table, STATE).equals(List.of("", "")));
    }

    @Test
    void followsTheCaseOfTheCaret() throws Exception {
        SourceEditor editor = open();
        Table table = table();
        Await.until("the table shows the first case", () -> table.getItemCount() == 2);
        editor.part().selectAndReveal(SOURCE.indexOf("一つ"), 0);
        Await.until("the table shows the second case", () -> column(table, 0).equals(List.of("(1) 一つ")));
    }

    private static SourceEditor open() throws Exception {
        TestProject project = TestProject.create("coverage");
        return project.open(project.add("c.jirei", SOURCE));
    }

    private static Table table() throws Exception {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .showView(VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
        return Controls.in(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), Table.class)
                .filter(table -> table.getColumnCount() == STATE + 1).findFirst().orElseThrow();
    }

    private static List<String> column(Table table, int column) {
        return Arrays.stream(table.getItems()).map(item -> item.getText(column)).toList();
    }

    /** Columns get their places only when the table is laid out, so that the first click may miss. */
    private static void awaitSelected(String what, SourceEditor editor, String text, Runnable click) {
        Await.until(what, () -> {
            click.run();
            return selected(editor).equals(text);
        });
    }

    private static void doubleClick(Table table, int row, int column) {
        TableItem item = table.getItem(row);
        Rectangle bounds = item.getBounds(column);
        Event event = new Event();
        event.x = bounds.x + bounds.width / 2;
        event.y = bounds.y + bounds.height / 2;
        event.button = 1;
        table.notifyListeners(SWT.MouseDoubleClick, event);
    }

    private static String selected(SourceEditor editor) {
        return ((ITextSelection) editor.part().getSelectionProvider().getSelection()).getText();
    }
}
