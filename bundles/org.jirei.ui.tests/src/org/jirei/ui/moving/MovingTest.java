/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.IDocument;
import org.jirei.ui.testing.Commands;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keys move a step with its notes; elsewhere they move lines as everywhere in the workbench. */
@ExtendWith(Workbench.class)
class MovingTest {

    private static final String SOURCE = """
            case a "題" {
              flow {
                step one op: 一つ目
                step two op: 二つ目
                  note: 補足
              }
              background {
                - 上
                - 下
              }
            }
            """;

    private static SourceEditor open() throws Exception {
        TestProject project = TestProject.create("moving");
        return project.open(project.add("a.jirei", SOURCE));
    }

    @Test
    void aStepMovesWithItsNoteAndBack() throws Exception {
        SourceEditor editor = open();
        editor.part().selectAndReveal(SOURCE.indexOf("二つ目"), 0);
        Commands.run("org.jirei.ui.moveUp");
        IDocument document = editor.document();
        assertEquals("    step two op: 二つ目\n      note: 補足\n    step one op: 一つ目\n",
                document.get(document.getLineOffset(2), document.getLineOffset(5) - document.getLineOffset(2)));
        assertEquals(document.get().indexOf("二つ目"), editor.widget().getCaretOffset());
        Commands.run("org.jirei.ui.moveDown");
        assertEquals(SOURCE, document.get());
    }

    @Test
    void elsewhereLinesMove() throws Exception {
        SourceEditor editor = open();
        editor.part().selectAndReveal(SOURCE.indexOf("- 下"), 0);
        Commands.run("org.jirei.ui.moveUp");
        assertEquals(SOURCE.replace("    - 上\n    - 下\n", "    - 下\n    - 上\n"), editor.document().get());
        Commands.run("org.eclipse.ui.edit.undo");
        assertEquals(SOURCE, editor.document().get());
    }
}
