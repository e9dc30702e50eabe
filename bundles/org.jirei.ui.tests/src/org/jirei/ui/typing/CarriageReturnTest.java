/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.typing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.jirei.ui.testing.Keys;
import org.jirei.ui.testing.Proposals;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A source from a system that ends its lines with CR and LF keeps them, whatever is done to it. */
@ExtendWith(Workbench.class)
final class CarriageReturnTest {

    private static final String SOURCE = """
            事例 a "題" {
              登場者 {
                部署 ops "部署"
              }
              経過 {
                事象 one ops: 一つ目
                事象 two ops: 二つ目
              }
              背景 {
                - 一つ目
              }
            }
            """.replace("\n", "\r\n");

    private static SourceEditor open() throws Exception {
        TestProject project = TestProject.create("returns");
        return project.open(project.add("a.jirei", SOURCE));
    }

    private static void assertKept(SourceEditor editor, String done) {
        String text = editor.document().get();
        assertTrue(text.contains(done), text);
        String rest = text.replace("\r\n", "");
        assertFalse(rest.contains("\n") || rest.contains("\r"), () -> "a lone line end in " + text.replace("\r", "␍"));
    }

    @Test
    void typingKeepsThem() throws Exception {
        SourceEditor editor = open();
        Keys keys = new Keys(editor);
        keys.goBehind("- 一つ目");
        keys.type("\n二つ目\n\n");
        assertKept(editor, "- 二つ目\r\n");
        keys.goBehind("\"題\" {");
        keys.type("\n検知 {\n三つ目");
        assertKept(editor, "  検知 {\r\n    - 三つ目\r\n  }\r\n");
    }

    @Test
    void templatesKeepThem() throws Exception {
        SourceEditor editor = open();
        Keys keys = new Keys(editor);
        keys.goBehind("    - 一つ目\r\n  }");
        keys.type("\n検");
        Proposals.ask(editor);
        Proposals.await();
        keys.press(SWT.CR, SWT.NONE);
        assertKept(editor, "  検知 {\r\n");
    }
}
