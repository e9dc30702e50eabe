/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.Command;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.Controls;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The outline over the text. */
@ExtendWith(Workbench.class)
class QuickOutlineTest {

    private static final String SOURCE = """
            case c "認証の障害" {
              actors {
                team ops "監視"
              }
              flow {
                step expired ops: Passwordの期限が切れた
                action detect ops: 検知した
              }
              background {
                - 古い。
              }
            }
            """;

    @Test
    void someLettersFindAnEntryAndEnterGoesThere() throws Exception {
        TestProject project = TestProject.create("quick");
        SourceEditor editor = project.open(project.add("c.jirei", SOURCE));
        Shell popup = open();
        Tree tree = find(popup, Tree.class);
        Text words = find(popup, Text.class);
        words.setText("ＰＡＳＳＷＯＲＤ");
        assertEquals(1, tree.getSelectionCount());
        assertEquals("(1) Passwordの期限が切れた", tree.getSelection()[0].getText());
        words.notifyListeners(SWT.DefaultSelection, new Event());
        assertTrue(popup.isDisposed(), "the popup closes");
        assertEquals("expired", ((ITextSelection) editor.part().getSelectionProvider().getSelection()).getText());
    }

    @Test
    void whatNothingHoldsLeavesNothingAndNothingIsGoneTo() throws Exception {
        TestProject project = TestProject.create("quick");
        SourceEditor editor = project.open(project.add("c.jirei", SOURCE));
        editor.part().selectAndReveal(SOURCE.indexOf("古い"), 0);
        Shell popup = open();
        Text words = find(popup, Text.class);
        assertEquals(1, find(popup, Tree.class).getSelectionCount(), "the entry at the caret is selected");
        words.setText("どこにもない");
        assertEquals(0, find(popup, Tree.class).getItemCount());
        words.notifyListeners(SWT.DefaultSelection, new Event());
        popup.close();
        assertEquals(SOURCE.indexOf("古い"),
                ((ITextSelection) editor.part().getSelectionProvider().getSelection()).getOffset());
    }

    /** The command is there only while a source is edited, which the workbench notices after a while. */
    private static Shell open() throws Exception {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        Command command = PlatformUI.getWorkbench()
                .getService(ICommandService.class).getCommand("org.jirei.ui.quickOutline");
        Await.until("the command can be run", command::isHandled);
        List<Shell> before = List.of(Display.getCurrent().getShells());
        handlers.executeCommand("org.jirei.ui.quickOutline", null);
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell))
                .filter(shell -> Controls.in(shell, Tree.class).findAny().isPresent()).findFirst().orElseThrow();
    }

    private static <T extends Control> T find(Shell popup, Class<T> type) {
        return Controls.in(popup, type).findFirst().orElseThrow();
    }
}
