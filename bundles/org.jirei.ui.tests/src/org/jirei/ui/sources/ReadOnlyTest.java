/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.IDE;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.Commands;
import org.jirei.ui.testing.Dialogs;
import org.jirei.ui.testing.Keys;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author does to a file that must not be written is refused as a whole, and the author is told. */
@ExtendWith(Workbench.class)
final class ReadOnlyTest {

    private static final String SOURCE = """
            事例 a "題" {
              経過 {
                事象 one 部署: 一つ目
                事象 two   部署: 二つ目
              }
              背景 {
                - ﾃﾞｰﾀ
              }
            }
            """;

    private static IFile protect(IFile file) throws CoreException {
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(true);
        file.setResourceAttributes(attributes);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.jirei.ui.format", "org.jirei.ui.keywordsToEnglish", "org.jirei.ui.moveUp",
        "org.jirei.ui.toggleComment"})
    void commandsAreRefused(String command) throws Exception {
        TestProject project = TestProject.create("protected");
        SourceEditor editor = project.open(protect(project.add("a.jirei", SOURCE)));
        editor.part().selectAndReveal(SOURCE.indexOf("二つ目"), 0);
        List<String> told = Dialogs.answering(() -> Commands.run(command), Shell::close);
        assertFalse(told.isEmpty(), "the author is told");
        assertEquals(SOURCE, editor.document().get());
        assertFalse(editor.part().isDirty());
    }

    /** Letters, lists that go on, brackets that are closed, bullets that are moved. */
    @ParameterizedTest
    @ValueSource(strings = {"事", "\n", "「", "\t"})
    void typingIsRefused(String typed) throws Exception {
        TestProject project = TestProject.create("protected");
        SourceEditor editor = project.open(protect(project.add("a.jirei", SOURCE)));
        Keys keys = new Keys(editor);
        keys.goBehind("- ﾃﾞｰﾀ");
        Commands.awaitKeys();
        List<String> told = Dialogs.answering(() -> keys.type(typed), Shell::close);
        assertFalse(told.isEmpty(), "the author is told");
        assertEquals(SOURCE, editor.document().get());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fixesAreRefused(boolean open) throws Exception {
        TestProject project = TestProject.create("protected");
        IFile file = protect(project.add("a.jirei", SOURCE));
        if (open) {
            project.open(file);
        }
        Await.until("a finding", () -> kana(file).length == 1);
        List<String> told = Dialogs.answering(() ->
                IDE.getMarkerHelpRegistry().getResolutions(kana(file)[0])[0].run(kana(file)[0]), Shell::close);
        assertFalse(told.isEmpty());
        assertEquals(SOURCE, file.readString());
    }

    private static IMarker[] kana(IFile file) {
        return Arrays.stream(TestProject.problems(file))
                .filter(marker -> marker.getAttribute("ruleId", "").equals("half-width-kana")).toArray(IMarker[]::new);
    }

    @Test
    void aNameKeepsItsPlacesWhereOneOfThemCannotChange() throws Exception {
        TestProject project = TestProject.create("protected");
        String survey = "調査 年 \"年\" {\n  分類 すべて \"すべて\" {\n    収録 a\n  }\n}\n";
        IFile other = protect(project.add("year.jirei", survey));
        SourceEditor editor = project.open(project.add("a.jirei", SOURCE));
        editor.part().selectAndReveal(SOURCE.indexOf("a \""), 0);
        List<String> told = Dialogs.answering(() -> Commands.run("org.jirei.ui.rename"), dialog -> {
            if (dialog.getData().getClass().getName().equals("org.jirei.ui.rename.RenameDialog")) {
                Dialogs.write(dialog, "別名");
                Dialogs.confirm(dialog);
            } else {
                dialog.close();
            }
        });
        assertTrue(told.getLast().contains("year.jirei"), told.toString());
        assertEquals(SOURCE, editor.document().get());
        assertEquals(survey, other.readString());
    }
}
