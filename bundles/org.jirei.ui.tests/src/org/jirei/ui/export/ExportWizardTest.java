/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.PlatformUI;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
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

    @Test
    void aProjectIsWrittenIntoAFolder(@TempDir Path folder) throws Exception {
        TestProject project = TestProject.create("exported");
        IFile file = project.add("outage.jirei", CASE);
        IExportWizard wizard = (IExportWizard) PlatformUI.getWorkbench().getExportWizardRegistry()
                .findWizard("org.jirei.ui.export").createWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(file));
        WizardDialog dialog = new WizardDialog(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Text where = texts((Composite) dialog.getCurrentPage().getControl()).getFirst();
        where.setText("not absolute");
        assertFalse(wizard.canFinish());
        assertNotNull(dialog.getErrorMessage());
        where.setText(folder.resolve("out").toString());
        assertTrue(wizard.canFinish());
        assertTrue(wizard.performFinish());
        dialog.close();
        assertTrue(Files.readString(folder.resolve("out/outage/sequence.svg")).contains("The disk failed."));
        assertTrue(Files.exists(folder.resolve("out/index.html")));
    }

    private static List<Text> texts(Composite composite) {
        List<Text> texts = new ArrayList<>();
        for (Control child : composite.getChildren()) {
            if (child instanceof Text text) {
                texts.add(text);
            } else if (child instanceof Composite inner) {
                texts.addAll(texts(inner));
            }
        }
        return texts;
    }
}
