/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.Controls;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The wizards as an author uses them: found by their ids, filled in, finished. */
@ExtendWith(Workbench.class)
class WizardsTest {

    private WizardDialog dialog;

    @AfterEach
    void close() {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
    }

    @Test
    void aSurveyAndACaseAreMadeAndOpenedAndTheCaseIsListed() throws Exception {
        INewWizard wizard = open("org.jirei.ui.newSurvey", StructuredSelection.EMPTY);
        assertFalse(wizard.canFinish(), "a survey needs a project and a title");
        List<Text> texts = all(Text.class);
        texts.get(0).setText("fy2026");
        texts.get(1).setText("2026年度の調査");
        texts.get(5).setText("外部サービスの障害\n攻撃");
        assertTrue(wizard.canFinish());
        finish(wizard);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("fy2026");
        IFile survey = project.getFile("survey.jirei");
        assertEquals("UTF-8", project.getDefaultCharset());
        assertEquals("survey.jirei", active().getTitle());

        wizard = open("org.jirei.ui.newCase", new StructuredSelection(survey));
        assertFalse(wizard.canFinish(), "a case needs a title");
        all(Text.class).get(1).setText("受付の遅れ");
        all(Combo.class).get(0).select(1);
        all(Text.class).get(3).setText("利用者");
        assertTrue(wizard.canFinish());
        finish(wizard);
        assertEquals("case1.jirei", active().getTitle());
        assertTrue(project.getFile("case1.jirei").readString().contains("受付の遅れ"));
        assertTrue(project.getFile("case1.jirei").readString().contains("利用者 \"利用者\""));
        assertTrue(survey.readString().contains(" case1"), survey.readString());
        Await.until("the new case is resolved in the survey",
                () -> Arrays.stream(TestProject.problems(survey)).noneMatch(WizardsTest::isUnresolved));
    }

    private static boolean isUnresolved(IMarker marker) {
        return "unresolved-name".equals(marker.getAttribute("ruleId", ""));
    }

    @Test
    void theExampleIsCopiedAndHasNoProblems() throws Exception {
        INewWizard wizard = open("org.jirei.ui.example", StructuredSelection.EMPTY);
        assertTrue(wizard.canFinish(), "a name is suggested");
        finish(wizard);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("survey-2018");
        assertEquals(9, Arrays.stream(project.members())
                .filter(member -> "jirei".equals(member.getFileExtension())).count());
        assertEquals("01-cloudAuth.jirei", active().getTitle());
        open("org.jirei.ui.example", StructuredSelection.EMPTY);
        assertEquals("survey-2018-2", all(Text.class).getFirst().getText());
    }

    @Test
    void whatIsTakenIsToldAndNothingIsOverwritten() throws Exception {
        TestProject project = TestProject.create("taken");
        IFile file = project.add("case2.jirei", "// mine\n");
        INewWizard wizard = open("org.jirei.ui.newCase", new StructuredSelection(file));
        List<Text> texts = all(Text.class);
        texts.get(1).setText("Title");
        assertTrue(wizard.canFinish());
        assertNull(dialog.getErrorMessage());
        for (String wrong : List.of("case2", "1st", "a b", "case", "事例", "")) {
            texts.get(2).setText(wrong);
            assertFalse(wizard.canFinish(), wrong);
            assertNotNull(dialog.getErrorMessage(), wrong);
        }
        texts.get(0).setText("nowhere");
        texts.get(2).setText("free");
        assertFalse(wizard.canFinish());
        assertEquals("// mine\n", file.readString());
    }

    private INewWizard open(String id, IStructuredSelection selection) throws Exception {
        close();
        INewWizard wizard = (INewWizard) PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard();
        wizard.init(PlatformUI.getWorkbench(), selection);
        dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return wizard;
    }

    private void finish(INewWizard wizard) {
        assertTrue(wizard.performFinish());
        dialog.close();
    }

    private static IEditorPart active() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
    }

    private <T extends Control> List<T> all(Class<T> type) {
        return Controls.in(dialog.getCurrentPage().getControl(), type).toList();
    }
}
