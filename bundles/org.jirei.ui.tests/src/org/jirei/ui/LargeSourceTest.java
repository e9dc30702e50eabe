/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Tree;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.Keys;
import org.jirei.ui.testing.LargeSource;
import org.jirei.ui.testing.Outlines;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Watchdog;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A source of 5,000 lines is worked on like any other. */
@ExtendWith(Workbench.class)
final class LargeSourceTest {

    private static final int LINES = 5_000;
    /** Whoever has to wait so long believes that the window has frozen; far beyond what a busy machine takes. */
    private static final Duration FROZEN = Duration.ofSeconds(30);
    /** No window shows so many names. */
    private static final int MOST_NUMBERS = 500;
    private static final String LAST_STEP = "事象 事象104_0";

    @Test
    void openingTypingFoldingAndTheOutlineNeverFreezeTheWindow() throws Exception {
        TestProject project = TestProject.create("large");
        IFile file = project.add("large.jirei", LargeSource.ofLines(LINES));
        Watchdog watchdog = new Watchdog();
        try (watchdog) {
            SourceEditor editor = project.open(file);
            Tree outline = Outlines.open();
            Await.until("findings", () -> TestProject.problems(file).length > 0);
            Await.until("the outline", () -> shows(outline, "認証の障害 その1"));
            Keys keys = new Keys(editor);
            keys.goBehind("\"認証の障害 その1");
            keys.type("ああああああああああああああああああああ");
            Await.until("the outline follows", () -> shows(outline, "認証の障害 その1ああああああああああああああああああああ"));
            fold(editor, ProjectionViewer.COLLAPSE_ALL);
            Await.until("everything is folded", () -> editor.widget().getLineCount() < LINES / 10);
            fold(editor, ProjectionViewer.EXPAND_ALL);
            Await.until("nothing is folded", () -> editor.widget().getLineCount() >= LINES);
        }
        assertTrue(watchdog.longest().compareTo(FROZEN) < 0, watchdog::toString);
    }

    @Test
    void onlyNamesInViewHaveRoomForNumbers() throws Exception {
        TestProject project = TestProject.create("large");
        SourceEditor editor = project.open(project.add("large.jirei", LargeSource.ofLines(LINES)));
        StyledText text = editor.widget();
        Await.until("numbers where the source begins", () -> hasRoom(text, "事象 事象1_0"));
        assertEquals(false, hasRoom(text, LAST_STEP));
        editor.part().selectAndReveal(text.getText().indexOf(LAST_STEP), 0);
        Await.until("numbers where it ends", () -> hasRoom(text, LAST_STEP));
        long rooms = Arrays.stream(text.getStyleRanges()).filter(style -> style.metrics != null).count();
        assertTrue(rooms < MOST_NUMBERS, "numbers: " + rooms);
    }

    private static boolean hasRoom(StyledText text, String name) {
        StyleRange style = text.getStyleRangeAtOffset(text.getText().indexOf(name) + name.length());
        return style != null && style.metrics != null;
    }

    private static void fold(SourceEditor editor, int operation) {
        ITextOperationTarget target = editor.part().getAdapter(ITextOperationTarget.class);
        Await.until("foldings", () -> target.canDoOperation(operation));
        target.doOperation(operation);
    }

    private static boolean shows(Tree outline, String title) {
        return outline.getItemCount() > 0 && outline.getItem(0).getText().equals(title);
    }
}
