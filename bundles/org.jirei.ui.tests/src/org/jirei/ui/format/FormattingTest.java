/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A source is formatted by a command and, if its author has chosen so, whenever it is saved. */
@ExtendWith(Workbench.class)
class FormattingTest {

    private static final IEclipsePreferences PREFERENCES = InstanceScope.INSTANCE.getNode("org.jirei.ui");
    private static final String RAGGED = "case   a \"題\" {\r\n      sector \"水道\"\r\n}\r\n";
    private static final String FORMATTED = "case a \"題\" {\r\n  sector \"水道\"\r\n}\r\n";

    @AfterEach
    void restore() {
        PREFERENCES.remove("formatOnSave");
    }

    private static void execute(String command) throws Exception {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        Await.until("the command's context", () -> PlatformUI.getWorkbench()
                .getService(IContextService.class).getActiveContextIds()
                .contains("org.jirei.ui.sourceContext"));
        handlers.executeCommand(command, null);
    }

    private static SourceEditor open(String text) throws Exception {
        TestProject project = TestProject.create("formatting");
        return project.open(project.add("a.jirei", text));
    }

    @Test
    void theCommandFormatsAndKeepsLineEnds() throws Exception {
        SourceEditor editor = open(RAGGED);
        editor.part().selectAndReveal(RAGGED.indexOf("水道"), 0);
        execute("org.jirei.ui.format");
        assertEquals(FORMATTED, editor.document().get());
        assertEquals(FORMATTED.indexOf("水道"), editor.widget().getCaretOffset());
    }

    @Test
    void keywordsAreConvertedThereAndBack() throws Exception {
        SourceEditor editor = open(FORMATTED);
        execute("org.jirei.ui.keywordsToJapanese");
        assertEquals("事例 a \"題\" {\r\n  分野 \"水道\"\r\n}\r\n", editor.document().get());
        execute("org.jirei.ui.keywordsToEnglish");
        assertEquals(FORMATTED, editor.document().get());
    }

    @Test
    void aSourceWithSyntaxErrorsIsLeftAlone() throws Exception {
        SourceEditor editor = open("case   a {\n- x");
        execute("org.jirei.ui.format");
        assertEquals("case   a {\n- x", editor.document().get());
    }

    @Test
    void savingFormatsOnlyIfChosen() throws Exception {
        TestProject project = TestProject.create("formatting");
        IFile file = project.add("a.jirei", RAGGED);
        SourceEditor editor = project.open(file);
        Await.until("findings", () -> TestProject.problems(file).length > 0);
        editor.replace("水道", "電力");
        editor.part().doSave(new NullProgressMonitor());
        assertEquals(RAGGED.replace("水道", "電力"), file.readString());
        PREFERENCES.putBoolean("formatOnSave", true);
        editor.replace("電力", "水道");
        editor.part().doSave(new NullProgressMonitor());
        assertEquals(FORMATTED, file.readString());
        assertEquals(FORMATTED, editor.document().get());
        assertFalse(editor.part().isDirty());
    }
}
