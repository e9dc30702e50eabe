/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.jirei.render.scene.Colour;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The picture beside the editor follows what its author does, and leads back to the source. */
@ExtendWith(Workbench.class)
class PreviewTest {

    private static final String CASES = """
            case outage "Outage" {
              language en
              actors {
                organization operator "Operator"
                person user "User"
              }
              flow {
                step failed operator -x user: Stopped.
                action mended operator: Mended.
              }
            }

            case theft "Theft" {
              language en
              actors {
                person thief "Thief"
              }
              flow {
                step stolen thief: Stolen.
              }
            }
            """;

    private IWorkbenchPage page;
    private TestProject project;
    private IFile file;
    private SourceEditor editor;
    private ShownPreview preview;

    @BeforeEach
    void openTheCasesAndAPreview() throws Exception {
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        project = TestProject.create("preview");
        file = project.add("cases.jirei", CASES);
        editor = project.open(file);
        page.getWorkbenchWindow().getShell().setBounds(page.getWorkbenchWindow().getShell().getDisplay().getBounds());
        preview = ShownPreview.open(page);
        if (!preview.isChecked("fit-whole")) {
            preview.run("fit-whole");
        }
        page.activate(editor.part());
        Await.until("the first case is shown", () -> preview.title().equals("Case Outage") && preview.has(Colour.STEP));
    }

    @AfterEach
    void closePreviews() {
        for (IViewReference view : page.getViewReferences()) {
            if (view.getId().equals(ShownPreview.ID)) {
                page.hideView(view);
            }
        }
    }

    private void caret(String text) {
        editor.part().selectAndReveal(editor.document().get().indexOf(text), 0);
    }

    @Test
    void theCaseUnderTheCaretIsShown() {
        caret("Stolen.");
        Await.until("the other case", () -> preview.title().equals("Case Theft"));
        caret("Mended.");
        Await.until("the first case again", () -> preview.title().equals("Case Outage"));
    }

    @Test
    void whatIsTypedIsDrawn() throws Exception {
        preview.run("actual-size");
        int before = preview.height();
        editor.replace("Mended.\n", "Mended.\n    action told operator -> user: Told.\n");
        Await.until("a second action", () -> preview.height() > before);
        assertEquals("", preview.badge());
    }

    @Test
    void theStepUnderTheCaretGlows() {
        caret("language");
        Await.until("nothing glows", () -> !preview.has(Colour.HIGHLIGHT));
        caret("Stopped.");
        Await.until("the step glows", () -> preview.has(Colour.HIGHLIGHT));
    }

    @Test
    void aClickInThePictureGoesToTheSource() {
        caret("language");
        Await.until("nothing glows", () -> !preview.has(Colour.HIGHLIGHT));
        preview.click(preview.find(Colour.ACTION));
        Await.until("the action's name is selected", () ->
                ((ITextSelection) editor.part().getSelectionProvider().getSelection()).getText().equals("mended"));
    }

    @Test
    void whileThereIsAnErrorTheLastGoodPictureStaysAndSaysSo() throws Exception {
        editor.replace("operator -x user", "operator -x usr");
        Await.until("a badge", () -> !preview.badge().isEmpty() && preview.has(Colour.NOTE_FILL));
        assertTrue(preview.has(Colour.STEP));
        editor.replace("-x usr", "-x user");
        Await.until("no badge", () -> preview.badge().isEmpty() && !preview.has(Colour.NOTE_FILL));
    }

    @Test
    void aPinnedPreviewStaysWithItsCase() throws Exception {
        preview.run("another-preview");
        IViewReference other = page.findViewReference(ShownPreview.ID, "2");
        ShownPreview pinned = ShownPreview.of(other.getView(true));
        page.activate(editor.part());
        caret("Stolen.");
        Await.until("the first preview follows", () -> preview.title().equals("Case Theft"));
        Await.until("the other stays", () -> pinned.title().equals("Case Outage"));
        assertTrue(pinned.isChecked("pin"));
        editor.replace("\"Outage\"", "\"Blackout\"");
        Await.until("the other is up to date", () -> pinned.title().equals("Case Blackout"));
        pinned.run("pin");
        Await.until("the other follows too", () -> pinned.title().equals("Case Theft"));
    }

    @Test
    void theOtherFigureIsOneClickAway() {
        preview.check("schematic");
        Await.until("the schematic", () -> preview.isChecked("schematic") && preview.figure().equals("schematic"));
        preview.check("sequence");
        Await.until("the sequence diagram", () -> preview.figure().equals("sequence"));
    }

    @Test
    void thePictureIsCopiedAsPictureAndAsText() {
        preview.menu("copy-svg");
        assertTrue(((String) clipboard(TextTransfer.getInstance())).contains("outage-sequence-step-failed"));
        preview.menu("copy-picture");
        Await.until("a picture on the clipboard", () -> clipboard(ImageTransfer.getInstance()) != null);
    }

    private static Object clipboard(Transfer transfer) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object contents = clipboard.getContents(transfer);
        clipboard.dispose();
        return contents;
    }
}
