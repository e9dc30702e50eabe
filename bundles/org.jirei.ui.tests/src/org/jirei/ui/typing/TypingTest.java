/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.Keys;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What keys do in an open source beyond putting a character in. */
@ExtendWith(Workbench.class)
class TypingTest {

    private static final String BULLETS = """
            事例 a "b" {
              概要 {
                - 一
                - 二
              }
            }
            """;

    @AfterEach
    void forgetChoices() {
        InstanceScope.INSTANCE.getNode("org.jirei.ui").remove("wordWrap");
    }

    @Test
    void enterContinuesTheListAndEndsIt() throws Exception {
        SourceEditor editor = open(BULLETS);
        Keys keys = new Keys(editor);
        keys.goBehind("- 二");
        keys.type("\n三\n\n");
        assertEquals(BULLETS.replace("- 二\n", "- 二\n    - 三\n    \n"), editor.document().get());
    }

    @Test
    void aBlockIsClosedAndBegunByItself() throws Exception {
        SourceEditor editor = open("事例 a \"b\" \n");
        Keys keys = new Keys(editor);
        keys.goBehind("\"b\" ");
        keys.type("{\n背景 ｛\n期限は「1年");
        assertEquals("事例 a \"b\" {\n  背景 {\n    - 期限は「1年」\n  }\n}\n", editor.document().get());
        keys.type("」。");
        assertTrue(editor.document().get().contains("「1年」。\n"), editor.document().get());
    }

    @Test
    void signsOfAJapaneseKeyboardAreTaken() throws Exception {
        SourceEditor editor = open("事例 a \"b\" {\n  経過 {\n    事象 c \n  }\n}\n");
        Keys keys = new Keys(editor);
        keys.goBehind("事象 c ");
        keys.type("［翌日］　甲－＞乙、丙：知らせた：「済み");
        assertEquals("    事象 c [翌日] 甲 -> 乙, 丙: 知らせた：「済み」", editor.document().get().lines().toList().get(2));
    }

    @Test
    void tabChangesTheLevelOfABullet() throws Exception {
        SourceEditor editor = open(BULLETS);
        Keys keys = new Keys(editor);
        keys.goBehind("- 二");
        awaitKeys();
        keys.press(SWT.TAB, SWT.NONE);
        assertEquals(BULLETS.replace("- 二", "-- 二"), editor.document().get());
        keys.press(SWT.TAB, SWT.SHIFT);
        assertEquals(BULLETS, editor.document().get());
    }

    @Test
    void theCommentKeyWorksInSources() throws Exception {
        SourceEditor editor = open("// 調査\n事例 a \"b\" {\n}\n");
        new Keys(editor).goBehind("調査");
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        awaitKeys();
        handlers.executeCommand("org.jirei.ui.toggleComment", null);
        assertEquals("調査\n事例 a \"b\" {\n}\n", editor.document().get());
        handlers.executeCommand("org.jirei.ui.toggleComment", null);
        assertEquals("// 調査\n事例 a \"b\" {\n}\n", editor.document().get());
    }

    @Test
    void linesAreWrappedUnlessTheAuthorTurnsThatOff() throws Exception {
        TestProject project = TestProject.create("typing");
        IFile file = project.add("a.jirei", BULLETS);
        SourceEditor editor = project.open(file);
        Await.until("lines are wrapped", () -> editor.widget().getWordWrap());
        PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.eclipse.ui.edit.text.toggleWordWrap", null);
        assertFalse(editor.widget().getWordWrap());
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        SourceEditor again = project.open(file);
        awaitKeys();
        assertFalse(again.widget().getWordWrap());
    }

    @Test
    void nobodyChecksTheSpellingOfProse() throws Exception {
        TestProject project = TestProject.create("typing");
        IFile file = project.add("a.jirei", BULLETS.replace("一", "recieved 一つずつ teh"));
        SourceEditor editor = project.open(file);
        editor.replace("teh", "tehh");
        Await.until("the source has been checked", () -> TestProject.problems(file).length > 0);
        IAnnotationModel model = editor.part().getDocumentProvider().getAnnotationModel(editor.part().getEditorInput());
        List<Object> spelling = new ArrayList<>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (SpellingAnnotation.TYPE.equals(annotation.getType())) {
                spelling.add(annotation);
            }
        });
        assertEquals(List.of(), spelling);
    }

    private static void awaitKeys() {
        Await.until("the editor has its keys", () -> PlatformUI.getWorkbench().getService(IContextService.class)
                .getActiveContextIds().contains("org.jirei.ui.sourceContext"));
    }

    private static SourceEditor open(String text) throws Exception {
        TestProject project = TestProject.create("typing");
        return project.open(project.add("a.jirei", text));
    }
}
