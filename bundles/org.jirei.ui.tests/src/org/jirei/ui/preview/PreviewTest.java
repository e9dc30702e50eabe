/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.jirei.render.scene.Colour;
import org.jirei.render.scene.Paper;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

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

    private static final int MOST_ZOOMS = 40;

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
        preview.check("sequence");
        if (!preview.isChecked("fit-whole")) {
            preview.run("fit-whole");
        }
        page.activate(editor.part());
        Await.until("the first case is shown", () -> preview.title().equals("Case Outage")
                && preview.figure().equals("sequence") && preview.has(Colour.STEP));
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

    @Test
    void thePictureIsSavedInTheFormatOfTheName(@TempDir Path folder) throws Exception {
        preview.save(folder.resolve("a.svg"));
        assertTrue(Files.readString(folder.resolve("a.svg")).contains("outage-sequence-step-failed"));
        preview.save(folder.resolve("named by nobody"));
        assertTrue(Files.exists(folder.resolve("named by nobody.svg")));
        preview.save(folder.resolve("a.png"));
        ImageData saved = new ImageData(folder.resolve("a.png").toString());
        assertTrue(saved.width > saved.height / 10 && colours(saved).contains(code(Colour.STEP)));
    }

    private static Set<Integer> colours(ImageData data) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                RGB rgb = data.palette.getRGB(data.getPixel(x, y));
                colours.add(rgb.red << 16 | rgb.green << 8 | rgb.blue);
            }
        }
        return colours;
    }

    private static int code(Colour colour) {
        return Integer.parseInt(colour.on(Paper.LIGHT), 1, 7, 16);
    }

    @Test
    void theFigureIsZoomedAndFitted() {
        preview.run("actual-size");
        assertEquals(1, preview.zoom());
        preview.run("zoom-out");
        assertTrue(preview.zoom() < 1);
        enlarge();
        preview.run("fit-width");
        assertTrue(preview.fitsWidth() && preview.isChecked("fit-width"));
        enlarge();
        preview.run("fit-whole");
        assertTrue(preview.fitsWidth() && preview.fitsHeight() && !preview.isChecked("fit-width"));
    }

    private void enlarge() {
        for (int steps = 0; steps < MOST_ZOOMS && (preview.fitsWidth() || preview.fitsHeight()); steps++) {
            preview.run("zoom-in");
        }
        assertTrue(!preview.fitsWidth() && !preview.fitsHeight() && !preview.isChecked("fit-whole"));
    }

    @Test
    void zoomAndPlaceAreKeptWhileTyping() throws Exception {
        caret("language");
        Await.until("nothing glows", () -> !preview.has(Colour.HIGHLIGHT));
        enlarge();
        Point before = preview.hidden();
        preview.drag(new Point(60, 60), new Point(40, 70));
        Point moved = preview.hidden();
        assertEquals(new Point(before.x + 20, before.y - 10), moved);
        double zoom = preview.zoom();
        int height = preview.height();
        editor.replace("Mended.\n", "Mended.\n    action told operator: Told.\n");
        Await.until("a second action", () -> preview.height() > height);
        assertEquals(zoom, preview.zoom());
        assertEquals(moved, preview.hidden());
    }

    @Test
    void aFigureThatTakesLongIsGivenUpForTheNewestOne() throws Exception {
        showLargeCases();
        try (DrawingWatch watch = new DrawingWatch()) {
            caret("It went on 7.");
            Await.until("the large figure is being laid out", watch::isUnderWay);
            assertTrue(preview.has(Colour.STEP), "the last figure stays");
            caret("Stolen.");
            Await.until("nobody wants the large figure any more", watch::isGivenUp);
        }
        Await.until("the newest figure", () -> preview.title().equals("Case Theft") && preview.badge().isEmpty());
        assertTrue(preview.has(Colour.STEP));
    }

    @Test
    void aPreviewThatIsClosedDrawsNoMore() throws Exception {
        showLargeCases();
        try (DrawingWatch watch = new DrawingWatch()) {
            caret("It went on 7.");
            Await.until("the large figure is being laid out", watch::isUnderWay);
            page.hideView(preview.view());
            Await.until("it was given up", watch::isGivenUp);
        }
    }

    @Test
    void theViewTellsThatAFigureTakesLong() throws Exception {
        try (DrawingWatch watch = DrawingWatch.holding()) {
            caret("Stolen.");
            awaitHeld(watch);
        }
        Await.until("the figure", () -> preview.title().equals("Case Theft") && preview.badge().isEmpty());
    }

    @Test
    void nobodyWaitsForAFigureThatTakesLong() throws Exception {
        try (DrawingWatch watch = DrawingWatch.holding()) {
            caret("Stolen.");
            awaitHeld(watch);
            caret("Stopped.");
            Await.until("it was given up", watch::isGivenUp);
            Await.until("the figure that is there already", () -> preview.badge().isEmpty());
            caret("Stolen.");
            awaitHeld(watch);
        }
        Await.until("the figure", () -> preview.title().equals("Case Theft") && preview.badge().isEmpty());
    }

    private void awaitHeld(DrawingWatch watch) {
        Await.until("the figure is held back", watch::isHeld);
        Await.until("the view tells that it draws", () -> !preview.badge().isEmpty());
        assertTrue(watch.isHeld());
    }

    /** The schematic is the figure that takes long. */
    private void showLargeCases() {
        preview.check("schematic");
        Await.until("the schematic", () -> preview.figure().equals("schematic"));
        editor.document().set(CASES + DrawingWatch.largeCase());
        Await.until("the first case again", () -> preview.title().equals("Case Outage") && preview.badge().isEmpty());
    }

    private static Object clipboard(Transfer transfer) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object contents = clipboard.getContents(transfer);
        clipboard.dispose();
        return contents;
    }
}
