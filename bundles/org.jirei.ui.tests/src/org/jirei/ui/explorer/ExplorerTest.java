/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.explorer;


import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.FileEditorInput;
import org.jirei.ui.testing.Await;
import org.jirei.ui.testing.TestProject;
import org.jirei.ui.testing.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cases in the Project Explorer. */
@ExtendWith(Workbench.class)
final class ExplorerTest {

    @Test
    void showsCasesWithTheirNumbersBelowTheirFileAndOpensThem() throws Exception {
        TestProject project = TestProject.create("explorer");
        project.add("survey.jirei", """
                survey s "2018年度" {
                  category x "外部" {
                    cases other, c
                  }
                }
                case other "別の事例" { }
                """);
        IFile file = project.add("c.jirei", "case c \"認証の障害\" {\n}\n");
        CommonViewer viewer = explorer();
        Await.until("the explorer shows the case", () -> {
            viewer.expandToLevel(file, 1);
            return viewer.testFindItem(file) instanceof TreeItem item
                    && item.getItemCount() == 1 && item.getItem(0).getText().equals("事例２ 認証の障害")
                    && item.getItem(0).getImage() != null;
        });
        Object entry = ((TreeItem) viewer.testFindItem(file)).getItem(0).getData();
        viewer.setSelection(new StructuredSelection(entry), true);
        IViewPart part = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .findView(ProjectExplorer.VIEW_ID);
        IActionBars bars = part.getViewSite().getActionBars();
        Await.until("the case can be opened", () -> bars
                .getGlobalActionHandler(ICommonActionConstants.OPEN) != null);
        bars.getGlobalActionHandler(ICommonActionConstants.OPEN).run();
        Await.until("its file is open", () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                .getActivePage().findEditor(new FileEditorInput(file)) != null);
    }

    private static CommonViewer explorer() throws Exception {
        return ((CommonNavigator) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .showView(ProjectExplorer.VIEW_ID)).getCommonViewer();
    }
}
