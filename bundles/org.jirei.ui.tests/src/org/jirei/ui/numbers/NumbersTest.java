/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.numbers;

import org.eclipse.swt.custom.StyleRange;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Numbers take room behind names, in the flow and in prose, and move when the flow changes. */
@ExtendWith(Workbench.class)
class NumbersTest {

    private static final String CASE = """
            case outage "障害" {
              actors {
                team ops "部門"
              }
              flow {
                step failed ops: 止まった
                action fixed ops: {{failed}}を直した
              }
            }
            """;

    @Test
    void namesOfLinesHaveRoomForTheirNumbers() throws Exception {
        TestProject project = TestProject.create("numbers");
        SourceEditor editor = project.open(project.add("outage.jirei", CASE));
        Await.until("numbers stand behind the names", () -> hasRoom(editor, "step failed") && hasRoom(editor,
                "action fixed") && hasRoom(editor, "{{failed") && !hasRoom(editor, "team ops"));
        int one = width(editor, "action fixed");
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            more.append("    action more").append(i).append(" ops: 何か\n");
        }
        editor.replace("    action fixed", more + "    action fixed");
        Await.until("the number has a digit more", () -> width(editor, "action fixed") > one);
    }

    private static boolean hasRoom(SourceEditor editor, String text) {
        return width(editor, text) > 0;
    }

    /** Returns how wide the character behind {@code text} is with the number before it; 0 without one. */
    private static int width(SourceEditor editor, String text) {
        int behind = editor.document().get().indexOf(text) + text.length();
        StyleRange style = editor.widget().getStyleRangeAtOffset(behind);
        return style == null || style.metrics == null ? 0 : style.metrics.width;
    }
}
