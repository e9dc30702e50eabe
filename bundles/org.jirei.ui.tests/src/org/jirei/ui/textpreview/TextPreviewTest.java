/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.textpreview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.Controls;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The printed sections beside the editor follow what its author does, and lead back to the source. */
@ExtendWith(Workbench.class)
class TextPreviewTest {

    private static final String CASE = """
            事例 停止 "停止" {
              登場者 {
                組織 運営 "運営者"
              }
              経過 {
                事象 故障 運営: 壊れた
                対処 交換 運営: 替えた
              }
              検知 {
                - 警報で気付いた{{故障}}。
              }
              対応 {
                - {{運営}}が部品を替えた{{交換}}。
              }
            }
            """;
    private static final String PRINTED = """
            【２ 検知】
            • 警報で気付いた(1)。

            【３ 対処】
            • 運営者が部品を替えた(対処1)。""";

    private IWorkbenchPage page;
    private SourceEditor editor;
    private IViewPart view;
    private StyledText text;

    @BeforeEach
    void openACaseAndItsText() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        TestProject project = TestProject.create("text");
        editor = project.open(project.add("a.jirei", CASE));
        view = page.showView("org.jirei.ui.textPreview");
        text = Controls.in(view.getSite().getShell(), StyledText.class)
                .filter(one -> one.isVisible() && one != editor.widget()).findFirst().orElseThrow();
        page.activate(editor.part());
        Await.until("the sections", () -> text.getText().equals(PRINTED));
    }

    @AfterEach
    void closeTheView() {
        page.hideView(view);
    }

    @Test
    void titlesAreBold() {
        StyleRange title = text.getStyleRangeAtOffset(0);
        assertEquals(SWT.BOLD, title.fontStyle);
        StyleRange bullet = text.getStyleRangeAtOffset(PRINTED.indexOf("警報"));
        assertEquals(SWT.NORMAL, bullet == null ? SWT.NORMAL : bullet.fontStyle);
    }

    @Test
    void numbersFollowWhatIsTyped() throws Exception {
        editor.replace("事象 故障", "事象 過熱 運営: 熱くなった\n    事象 故障");
        Await.until("the number of the second step", () -> text.getText().contains("気付いた(2)。"));
    }

    @Test
    void theBulletUnderTheCaretIsMarked() {
        int bullet = editor.document().get().indexOf("部品");
        editor.part().selectAndReveal(bullet, 0);
        Await.until("its line", () -> text.getLineBackground(4) != null && text.getLineBackground(1) == null);
    }

    @Test
    void aClickGoesToTheSource() {
        Point place = text.getLocationAtOffset(PRINTED.indexOf("部品"));
        Event event = new Event();
        event.button = 1;
        event.x = place.x + 1;
        event.y = place.y + 1;
        text.notifyListeners(SWT.MouseUp, event);
        Await.until("the bullet is selected", () ->
                ((ITextSelection) editor.part().getSelectionProvider().getSelection()).getText()
                        .equals("- {{運営}}が部品を替えた{{交換}}。"));
    }
}
