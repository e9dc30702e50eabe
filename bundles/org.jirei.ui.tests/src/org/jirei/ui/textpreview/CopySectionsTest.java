/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.textpreview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.jirei.ui.testing.Commands;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The printed sections go elsewhere by the clipboard, all of them or one. */
@ExtendWith(Workbench.class)
class CopySectionsTest {

    private static final String CASES = """
            事例 停止 "停止" {
              登場者 {
                組織 運営 "株式会社運営" 公表名 "A社"
              }
              経過 {
                事象 故障 運営: 壊れた
              }
              検知 {
                - 警報で気付いた{{故障}}。
              }
              対応 {
                = 交換
                - {{運営}}が部品を替えた。
              }
            }
            事例 空 "空" {
            }
            """;

    private SourceEditor editor;

    @BeforeEach
    void openCases() throws Exception {
        TestProject project = TestProject.create("copying");
        editor = project.open(project.add("a.jirei", CASES));
        copied("nothing yet");
    }

    @Test
    void allSectionsAreCopiedFromAnywhereInTheCase() throws Exception {
        editor.part().selectAndReveal(CASES.indexOf("壊れた"), 0);
        Commands.run("org.jirei.ui.copySections");
        assertEquals("""
                【２ 検知】
                • 警報で気付いた(1)。

                【３ 対処】
                ■ 交換
                • A社が部品を替えた。
                """, copied());
    }

    @Test
    void oneSectionIsCopiedFromWithinIt() throws Exception {
        editor.part().selectAndReveal(CASES.indexOf("警報"), 0);
        Commands.run("org.jirei.ui.copySection");
        assertEquals("【２ 検知】\n• 警報で気付いた(1)。\n", copied());
    }

    @Test
    void whereThereIsNothingToCopyTheClipboardStays() throws Exception {
        editor.part().selectAndReveal(CASES.indexOf("壊れた"), 0);
        Commands.run("org.jirei.ui.copySection");
        editor.part().selectAndReveal(CASES.indexOf("\"空\""), 0);
        Commands.run("org.jirei.ui.copySections");
        assertEquals("nothing yet", copied());
    }

    private static void copied(String text) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private static String copied() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return ((String) text).replace(System.lineSeparator(), "\n");
    }
}
