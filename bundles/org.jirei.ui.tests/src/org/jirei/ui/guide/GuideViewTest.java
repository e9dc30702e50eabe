/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.jirei.model.rules.RuleCatalog;
import org.jirei.ui.testing.Controls;
import org.jirei.ui.testing.Spoken;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guide opens in the workbench and is found by its words. */
@ExtendWith(Workbench.class)
class GuideViewTest {

    @Test
    void thePagesAreReadAndSearched() throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.jirei.ui.openGuide", null);
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IViewPart view = page.findView("org.jirei.ui.guide");
        Shell shell = view.getSite().getShell();
        Text search = find(shell, Text.class);
        Table contents = find(shell, Table.class);
        StyledText text = find(shell, StyledText.class);
        assertEquals(3 + RuleCatalog.descriptions().size(), contents.getItemCount());
        assertTrue(text.getText().contains("Ctrl+Space"), text.getText());
        assertTrue(text.getText().lines().noneMatch(line -> line.startsWith("#")), "no marks of Markdown");
        search.setText(Spoken.either("ＰＵＢＬＩＳＨ　ctrl+space", "出力する　ＣＴＲＬ+space"));
        assertEquals(1, contents.getItemCount());
        search.setText("no page has these words");
        assertEquals(0, contents.getItemCount());
        search.setText("");
        page.hideView(view);
    }

    /** The view is in front, so that its controls are the visible ones. */
    private static <T extends Control> T find(Shell shell, Class<T> type) {
        return Controls.in(shell, type).filter(control -> control.isVisible() && isOfGuide(control)).findFirst()
                .orElseThrow();
    }

    private static boolean isOfGuide(Control control) {
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof SashForm) {
                return true;
            }
        }
        return false;
    }
}
