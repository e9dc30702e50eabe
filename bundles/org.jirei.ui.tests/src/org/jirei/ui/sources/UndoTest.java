/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.Commands;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever changes many lines at once is taken back by one undo, and comes again by one redo; line ends stay. */
@ExtendWith(Workbench.class)
final class UndoTest {

    private static final String SOURCE = """
            事例 a "題" {
              登場者 {
                部署 ops   "部署"
              }
              経過 {
                事象 one ops: 一つ目のﾃﾞｰﾀ
                  補足: 補足ﾃﾞｰﾀ
                事象 two ops: 二つ目のﾃﾞｰﾀ
              }
              背景 {
                  - 一つ目{{one}}のﾃﾞｰﾀ
                - 二つ目
              }
            }
            """;

    private static SourceEditor open(String text) throws Exception {
        TestProject project = TestProject.create("undo");
        return project.open(project.add("a.jirei", text));
    }

    private static void assertTakenBackAtOnce(SourceEditor editor, String before) throws Exception {
        String after = editor.document().get();
        assertNotEquals(before, after);
        assertFalse(after.replace("\r\n", "").contains("\n") && before.contains("\r\n"), "a lone line feed in " + after);
        Commands.run("org.eclipse.ui.edit.undo");
        assertEquals(before, editor.document().get());
        Commands.run("org.eclipse.ui.edit.redo");
        assertEquals(after, editor.document().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.jirei.ui.format", "org.jirei.ui.keywordsToEnglish", "org.jirei.ui.moveUp",
        "org.jirei.ui.toggleComment"})
    void aCommandIsTakenBack(String command) throws Exception {
        for (String text : List.of(SOURCE, SOURCE.replace("\n", "\r\n"))) {
            TestProject project = TestProject.create("undo" + text.length());
            SourceEditor editor = project.open(project.add("a.jirei", text));
            editor.replace("題", "表題");
            String before = editor.document().get();
            editor.part().selectAndReveal(before.indexOf("二つ目のﾃﾞｰﾀ"), 0);
            Commands.run(command);
            assertTakenBackAtOnce(editor, before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void fixesOfAKindAreTakenBack(String lineEnd) throws Exception {
        SourceEditor editor = open(SOURCE.replace("\n", lineEnd));
        IFile file = editor.part().getEditorInput().getAdapter(IFile.class);
        Await.until("findings", () -> kana(file).length > 1);
        IMarker marker = kana(file)[0];
        String before = editor.document().get();
        IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(marker);
        resolutions[resolutions.length - 1].run(marker);
        assertFalse(editor.document().get().contains("ﾃﾞｰﾀ"));
        assertTakenBackAtOnce(editor, before);
    }

    private static IMarker[] kana(IFile file) {
        return Arrays.stream(TestProject.problems(file))
                .filter(marker -> marker.getAttribute("ruleId", "").equals("half-width-kana")).toArray(IMarker[]::new);
    }
}
