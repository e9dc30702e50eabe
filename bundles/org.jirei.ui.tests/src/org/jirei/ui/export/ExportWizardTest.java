/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.PlatformUI;
import org.jirei.build.BuildFormat;
import org.jirei.ui.testing.Controls;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Figures and the report of a project are written where an author wants them. */
@ExtendWith(Workbench.class)
class ExportWizardTest {

    private static final String CASE = """
            case outage "Outage" {
              language en
              impact: A service stopped.
              cause: A disk.
              summary {
                - A disk failed.
              }
              actors {
                organization operator "Operator"
              }
              flow {
                step failed operator: The disk failed.
                action replaced operator: The disk was replaced.
              }
              background {
                - One disk.
              }
              detection {
                - An alarm{{failed}}.
              }
              response {
                - A new disk{{replaced}}.
              }
              cause {
                - Age.
              }
              prevention {
                - Two disks.
              }
              lessons {
                = Disks fail
                - Have two.
              }
            }
            """;

    private WizardDialog dialog;

    @AfterEach
    void close() {
        if (dialog != null && dialog.getShell() != null) {
            dialog.close();
        }
    }

    @Test
    void aProjectIsWrittenIntoAFolder(@TempDir Path folder) throws Exception {
        TestProject project = TestProject.create("exported");
        IFile file = project.add("outage.jirei", CASE);
        IExportWizard wizard = open(file);
        Text where = all(Text.class).getLast();
        where.setText("not absolute");
        assertFalse(wizard.canFinish());
        assertNotNull(dialog.getErrorMessage());
        where.setText(folder.resolve("out").toString());
        assertTrue(wizard.canFinish());
        assertTrue(wizard.performFinish());
        assertTrue(Files.readString(folder.resolve("out/outage/sequence.svg")).contains("The disk failed."));
        assertTrue(Files.exists(folder.resolve("out/index.html")));
    }

    @Test
    void onlyWhatIsSelectedIsWrittenAndTheChoicesAreThereTheNextTime(@TempDir Path folder) throws Exception {
        TestProject project = TestProject.create("exported");
        project.add("outage.jirei", CASE);
        IFile second = project.add("second.jirei", CASE.replace("outage", "second"));
        IExportWizard wizard = open(second);
        assertEquals(List.of("second.jirei"), checked());
        choose(BuildFormat.HTML, false);
        choose(BuildFormat.SVG, false);
        choose(BuildFormat.TXT, false);
        choose(BuildFormat.MD, false);
        assertFalse(wizard.canFinish(), "no format is chosen");
        choose(BuildFormat.PNG, true);
        Spinner scale = all(Spinner.class).getFirst();
        assertTrue(scale.isEnabled());
        scale.setSelection(5);
        all(Text.class).getLast().setText(folder.resolve("out").toString());
        assertTrue(wizard.performFinish());
        assertTrue(Files.exists(folder.resolve("out/second/sequence.png")));
        assertFalse(Files.exists(folder.resolve("out/outage")), "the other case was not chosen");
        close();
        open(second);
        assertEquals(5, all(Spinner.class).getFirst().getSelection());
        assertEquals(folder.resolve("out").toString(), all(Text.class).getLast().getText());
        choose(BuildFormat.PNG, false);
        BuildFormat.DEFAULT.forEach(format -> choose(format, true));
        wizard.performCancel();
    }

    private IExportWizard open(IFile selected) throws Exception {
        IExportWizard wizard = (IExportWizard) PlatformUI.getWorkbench().getExportWizardRegistry()
                .findWizard("org.jirei.ui.export").createWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
        dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return wizard;
    }

    private List<String> checked() {
        return Arrays.stream(all(Tree.class).getFirst().getItems()).filter(TreeItem::getChecked).map(TreeItem::getText)
                .toList();
    }

    /** The boxes stand in the order of the formats. */
    private void choose(BuildFormat format, boolean on) {
        Button box = all(Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0).toList()
                .get(format.ordinal());
        box.setSelection(on);
        box.notifyListeners(SWT.Selection, new Event());
    }

    private <T extends Control> List<T> all(Class<T> type) {
        return Controls.in(dialog.getCurrentPage().getControl(), type).toList();
    }
}
