/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.outline;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.Outlines;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The outline beside an editor. */
@ExtendWith(Workbench.class)
final class OutlineTest {

    private static final String SOURCE = """
            case c "認証の障害" {
              actors {
                team ops "監視"
              }
              flow {
                step expired ops: 期限が切れた
                action detect ops: 検知した
              }
              background {
                - 古い。
              }
            }
            """;

    @Test
    void showsTheCaseWithItsNumbersAndFollowsWhatIsTyped() throws Exception {
        SourceEditor editor = open();
        Tree tree = Outlines.open();
        Await.until("the outline shows the flow", () -> texts(tree.getItems()).contains("(対処1) 検知した"));
        editor.replace("    action detect", "    action first ops: 気づいた\n    action detect");
        Await.until("the outline follows", () -> texts(tree.getItems()).contains("(対処2) 検知した"));
    }

    @Test
    void leadsIntoTheTextAndBack() throws Exception {
        SourceEditor editor = open();
        Tree tree = Outlines.open();
        Await.until("the outline shows the flow", () -> item(tree.getItems(), "(対処1) 検知した") != null);
        choose(tree, item(tree.getItems(), "(対処1) 検知した"));
        Await.until("the action's name is selected", () -> selected(editor).equals("detect"));
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().activate(editor.part());
        editor.part().selectAndReveal(SOURCE.indexOf("期限"), 0);
        Await.until("the outline shows the step of the caret", () -> tree.getSelectionCount() == 1
                && tree.getSelection()[0].getText().equals("(1) 期限が切れた"));
    }

    @Test
    void leavesClosedWhatWasClosedWhileTyping() throws Exception {
        SourceEditor editor = open();
        Tree tree = Outlines.open();
        Await.until("the outline shows the flow", () -> item(tree.getItems(), "(対処1) 検知した") != null);
        TreeItem flow = item(tree.getItems(), "(対処1) 検知した").getParentItem();
        flow.setExpanded(false);
        editor.replace("認証の障害", "認証の大きな障害");
        Await.until("the outline follows", () -> texts(tree.getItems()).contains("認証の大きな障害"));
        assertFalse(flow.getExpanded());
    }

    private static SourceEditor open() throws Exception {
        TestProject project = TestProject.create("outline");
        IFile file = project.add("c.jirei", SOURCE);
        return project.open(file);
    }

    private static void choose(Tree tree, TreeItem item) {
        tree.setFocus();
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
    }

    private static String selected(SourceEditor editor) {
        return ((ITextSelection) editor.part().getSelectionProvider().getSelection()).getText();
    }

    private static List<String> texts(TreeItem[] items) {
        List<String> texts = new ArrayList<>();
        for (TreeItem item : items) {
            texts.add(item.getText());
            texts.addAll(texts(item.getItems()));
        }
        return texts;
    }

    private static TreeItem item(TreeItem[] items, String text) {
        for (TreeItem item : items) {
            TreeItem found = item.getText().equals(text) ? item : item(item.getItems(), text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
