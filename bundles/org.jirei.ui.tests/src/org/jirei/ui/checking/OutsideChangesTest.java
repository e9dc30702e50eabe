/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.Dialogs;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What other programs do to files that are open here. */
@ExtendWith(Workbench.class)
final class OutsideChangesTest {

    private static final String BEFORE = "case c \"Before\" {\n  impact: No {{stopped}}.\n}\n";
    private static final String AFTER = "case c \"After\" {\n  impact: No {{begun}}.\n}\n";
    /** So much later that every file system tells the times apart, in milliseconds. */
    private static final int LATER = 2_000;

    private static void write(IFile file, String text) throws Exception {
        Path path = file.getLocation().toPath();
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.fromMillis(file.getLocalTimeStamp() + LATER));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private static boolean isTold(IFile file, String name) {
        return Arrays.stream(TestProject.problems(file))
                .anyMatch(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains(name));
    }

    private static Tree outline() throws Exception {
        ContentOutline view = (ContentOutline) page().showView(IPageLayout.ID_OUTLINE);
        Await.until("the outline is there", () -> view.getCurrentPage() instanceof ContentOutlinePage);
        return (Tree) view.getCurrentPage().getControl();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private static boolean shows(Tree tree, String title) {
        return Arrays.stream(tree.getItems()).anyMatch(item -> item.getText().contains(title));
    }

    @Test
    void anEditorWithoutChangesShowsWhatWasWritten() throws Exception {
        TestProject project = TestProject.create("outside");
        IFile file = project.add("c.jirei", BEFORE);
        SourceEditor editor = project.open(file);
        Tree outline = outline();
        Await.until("the first text is checked", () -> isTold(file, "stopped") && shows(outline, "Before"));
        write(file, AFTER);
        Await.until("the editor shows the new text", () -> editor.document().get().equals(AFTER));
        Await.until("problems and outline follow", () -> isTold(file, "begun") && shows(outline, "After"));
        assertFalse(isTold(file, "stopped"));
        assertFalse(editor.part().isDirty());
    }

    @Test
    void whatIsNotSavedIsNotLostAndDoesNotOverwriteUnasked() throws Exception {
        TestProject project = TestProject.create("outside");
        IFile file = project.add("c.jirei", BEFORE);
        SourceEditor editor = project.open(file);
        Tree outline = outline();
        editor.replace("Before", "Mine");
        editor.replace("stopped", "mine");
        String mine = editor.document().get();
        Await.until("what is typed is checked", () -> isTold(file, "mine") && shows(outline, "Mine"));
        write(file, AFTER);
        List<String> asked = Dialogs.answering(() -> {
            page().activate(editor.part());
            editor.part().doSave(new NullProgressMonitor());
        }, Shell::close);
        assertFalse(asked.isEmpty(), "an author is asked before a file that others wrote is overwritten");
        assertEquals(mine, editor.document().get());
        assertEquals(AFTER, file.readString());
        assertTrue(editor.part().isDirty());
        assertTrue(isTold(file, "mine") && shows(outline, "Mine"));
    }

    @Test
    void whatIsNotSavedOutlivesItsFile() throws Exception {
        TestProject project = TestProject.create("outside");
        IFile file = project.add("c.jirei", BEFORE);
        SourceEditor editor = project.open(file);
        editor.replace("Before", "Mine");
        String mine = editor.document().get();
        Files.delete(file.getLocation().toPath());
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        assertFalse(file.exists());
        assertEquals(mine, editor.document().get());
        assertTrue(editor.part().isDirty());
    }
}
