/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The outline view of the workbench. */
public final class Outlines {

    private Outlines() {
    }

    /** Returns the tree of the outline of the open editor, once it is there. */
    public static Tree open() throws PartInitException {
        ContentOutline view = (ContentOutline) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .showView(IPageLayout.ID_OUTLINE, null, IWorkbenchPage.VIEW_VISIBLE);
        Await.until("the outline is there", () -> view.getCurrentPage() instanceof ContentOutlinePage);
        return (Tree) view.getCurrentPage().getControl();
    }
}
