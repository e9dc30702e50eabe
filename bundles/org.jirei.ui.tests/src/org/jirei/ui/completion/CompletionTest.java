/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.Keys;
import org.jirei.ui.testing.Proposals;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of proposals, as an author sees and uses it. */
@ExtendWith(Workbench.class)
class CompletionTest {

    private static final String CASE = """
            事例 認証 "認証の障害" {
              登場者 {
                部署 ops "システム部門"
                人物 利用者 "利用者"
              }
              経過 {
                事象 expired ops: 認証の期限が切れた
                対処 inform ops -> 利用者: 状況を知らせた
              }
              対応 {
                - 知らせた
              }
            }
            """;

    @Test
    void twoBracesShowWhatCanBeReferredToWithItsNumberAndSentence() throws Exception {
        SourceEditor editor = open(CASE);
        Keys keys = new Keys(editor);
        keys.goBehind("- 知らせた");
        keys.type("｛｛");
        Proposals.await();
        assertEquals("(1) expired  認証の期限が切れた", Proposals.shown().getFirst());
        assertEquals("(対処1) inform  状況を知らせた", Proposals.shown().get(1));
        assertNotNull(Proposals.list().orElseThrow().getItem(0).getImage());
        keys.type("状況");
        Await.until("fewer proposals", () -> Proposals.shown().size() == 1);
        keys.press(SWT.CR, SWT.NONE);
        assertTrue(editor.document().get().contains("- 知らせた{{inform}}\n"), editor.document().get());
    }

    @Test
    void anArrowShowsTheActorsThatMayFollow() throws Exception {
        SourceEditor editor = open(CASE);
        Keys keys = new Keys(editor);
        keys.goBehind("状況を知らせた");
        keys.type("\n対処 next ops");
        keys.type("→");
        Proposals.await();
        assertEquals(List.of("利用者  利用者", "ops  システム部門"), Proposals.shown());
        keys.press(SWT.CR, SWT.NONE);
        assertTrue(editor.document().get().contains("    対処 next ops → 利用者\n"), editor.document().get());
    }

    @Test
    void aTemplateIsFilledInFromPlaceToPlace() throws Exception {
        SourceEditor editor = open(CASE);
        Keys keys = new Keys(editor);
        keys.goBehind("状況を知らせた");
        keys.type("\n事");
        Proposals.ask(editor);
        Proposals.await();
        assertEquals("事象  起きたこと（番号は自動）", Proposals.shown().getFirst()
                .replace("what happened; numbered by itself", "起きたこと（番号は自動）"));
        keys.press(SWT.CR, SWT.NONE);
        Await.until("the name is selected", () -> editor.widget().getSelectionText().equals("名前"));
        keys.type("next");
        keys.press(SWT.TAB, SWT.NONE);
        Await.until("the actor is selected", () -> editor.widget().getSelectionText().equals("ops")
                || editor.widget().getSelectionText().equals("利用者"));
        keys.press(SWT.TAB, SWT.NONE);
        keys.type("止まった");
        assertTrue(editor.document().get().lines().anyMatch(line -> line.matches("    事象 next \\S+: 止まった")),
                editor.document().get());
    }

    private static SourceEditor open(String text) throws Exception {
        TestProject project = TestProject.create("completion");
        return project.open(project.add("a.jirei", text));
    }
}
