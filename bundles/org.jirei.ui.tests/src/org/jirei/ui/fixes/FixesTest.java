/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.SourceEditor;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was found can be mended where it is shown: in the editor and in the Problems view. */
@ExtendWith(Workbench.class)
class FixesTest {

    private static final String FULL_WIDTH = """
            case a "題" {
              background {
                - ﾃﾞｰﾀの回線は1本であった。
                - ｻｰﾊﾞは1台であった。
              }
            }
            """;

    private static final String MENDED = FULL_WIDTH.replace("ﾃﾞｰﾀ", "データ");

    private static IMarker[] kana(IFile file) {
        IMarker[] markers = Arrays.stream(TestProject.problems(file))
                .filter(marker -> marker.getAttribute("ruleId", "").equals("half-width-kana"))
                .toArray(IMarker[]::new);
        Arrays.sort(markers, (one, other) -> one.getAttribute(IMarker.CHAR_START, 0)
                - other.getAttribute(IMarker.CHAR_START, 0));
        return markers;
    }

    private static IMarkerResolution[] resolutions(IMarker marker) {
        return IDE.getMarkerHelpRegistry().getResolutions(marker);
    }

    /** Makes what plugin.xml names, as the platform does. */
    private static Object make(String name) throws ReflectiveOperationException {
        return Platform.getBundle("org.jirei.ui").loadClass(name).getConstructor().newInstance();
    }

    @Test
    void aFixChangesTheEditorAndTheFindingGoes() throws Exception {
        TestProject project = TestProject.create("fixes");
        IFile file = project.add("a.jirei", FULL_WIDTH);
        SourceEditor editor = project.open(file);
        Await.until("both findings", () -> kana(file).length == 2);
        resolutions(kana(file)[0])[0].run(kana(file)[0]);
        assertEquals(MENDED, editor.document().get());
        assertTrue(editor.part().isDirty());
        Await.until("one finding is left", () -> kana(file).length == 1);
    }

    @Test
    void allOfAKindAreFixedInAFileThatIsNotOpen() throws Exception {
        TestProject project = TestProject.create("fixes");
        IFile file = project.add("a.jirei", FULL_WIDTH);
        Await.until("both findings", () -> kana(file).length == 2);
        IMarkerResolution[] resolutions = resolutions(kana(file)[0]);
        resolutions[resolutions.length - 1].run(kana(file)[0]);
        assertEquals(MENDED.replace("ｻｰﾊﾞ", "サーバ"), file.readString());
        Await.until("no finding is left", () -> kana(file).length == 0);
    }

    @Test
    void severalMarkersAreFixedTogether() throws Exception {
        TestProject project = TestProject.create("fixes");
        IFile file = project.add("a.jirei", FULL_WIDTH);
        Await.until("both findings", () -> kana(file).length == 2);
        IMarker[] markers = kana(file);
        WorkbenchMarkerResolution first = (WorkbenchMarkerResolution) resolutions(markers[0])[0];
        assertEquals(1, first.findOtherMarkers(markers).length);
        first.run(markers, new NullProgressMonitor());
        assertEquals(MENDED.replace("ｻｰﾊﾞ", "サーバ"), file.readString());
    }

    @Test
    void aNewSectionIsSelectedWhereItHasToBeWritten() throws Exception {
        TestProject project = TestProject.create("fixes");
        IFile file = project.add("a.jirei", "事例 断水 \"断水\" {\n}\n");
        SourceEditor editor = project.open(file);
        Await.until("findings", () -> TestProject.problems(file).length > 0);
        IMarker missing = Arrays.stream(TestProject.problems(file))
                .filter(marker -> marker.getAttribute("ruleId", "").equals("section-missing")).findFirst().orElseThrow();
        resolutions(missing)[0].run(missing);
        assertTrue(editor.document().get().contains("（未記入）"), editor.document().get());
        assertEquals("（未記入）", editor.widget().getSelectionText());
    }

    @Test
    void findingsOfTheWholeLineAreOfferedAtTheCaret() throws Exception {
        TestProject project = TestProject.create("fixes");
        IFile file = project.add("a.jirei", FULL_WIDTH);
        SourceEditor editor = project.open(file);
        Await.until("both findings", () -> kana(file).length == 2);
        ISourceViewer viewer = (ISourceViewer) editor.part().getAdapter(ITextViewer.class);
        IQuickAssistInvocationContext context =
                new TextInvocationContext(viewer, FULL_WIDTH.indexOf("本であった"), 0);
        ICompletionProposal[] proposals = ((IQuickAssistProcessor) make("org.jirei.ui.fixes.LineFixes"))
                .computeQuickAssistProposals(context);
        assertTrue(proposals.length > 0);
        proposals[0].apply(editor.document());
        assertEquals(MENDED, editor.document().get());
    }

    @Test
    void theHoverExplainsTheRule() throws Exception {
        TestProject project = TestProject.create("fixes");
        IFile file = project.add("a.jirei", FULL_WIDTH);
        SourceEditor editor = project.open(file);
        Await.until("both findings", () -> kana(file).length == 2);
        ITextViewer viewer = editor.part().getAdapter(ITextViewer.class);
        ITextHover hover = (ITextHover) make("org.jirei.ui.fixes.ExplanationHover");
        int inside = FULL_WIDTH.indexOf("ﾃﾞｰﾀ") + 1;
        Await.until("an explanation", () -> hover.getHoverRegion(viewer, inside) != null);
        String explanation = hover.getHoverInfo(viewer, hover.getHoverRegion(viewer, inside));
        assertTrue(explanation.contains("データの回線は1本") || explanation.contains("half-width"), explanation);
        IInformationControl shown = ((ITextHoverExtension) hover).getHoverControlCreator().createInformationControl(editor.widget().getShell());
        shown.setSizeConstraints(600, 400);
        shown.setInformation(explanation);
        assertTrue(shown.computeSizeHint().x <= 600);
        shown.dispose();
    }
}
