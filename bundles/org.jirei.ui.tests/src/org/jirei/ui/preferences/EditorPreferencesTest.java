/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.Controls;
import org.jirei.ui.testing.Dialogs;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The preferences in the menu of an editor. */
@ExtendWith(Workbench.class)
class EditorPreferencesTest {

    @Test
    void beginWithJireisPage() throws Exception {
        TestProject project = TestProject.create("preferences");
        SourceEditor editor = project.open(project.add("a.jirei", "事例 a \"題\" {\n}\n"));
        Await.until("Jirei's preferences are in the menu", () -> editor.part()
                .getAction(ITextEditorActionConstants.CONTEXT_PREFERENCES).getClass().getName().contains("jirei"));
        IAction preferences = editor.part().getAction(ITextEditorActionConstants.CONTEXT_PREFERENCES);
        String words = preferences.getText().replace("&", "");
        assertTrue(words.matches(".*(Preferences|設定).*"), words);
        List<String> chosen = new ArrayList<>();
        Dialogs.answering(preferences::run, dialog -> {
            Controls.in(dialog, Tree.class).flatMap(tree -> Arrays.stream(tree.getSelection())).map(TreeItem::getText)
                    .forEach(chosen::add);
            dialog.close();
        });
        assertEquals(List.of("Jirei"), chosen);
    }
}
