/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.outline;

import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jirei.ui.sources.UiMessages;

/** Closes everything in a tree. */
final class CollapseAction extends Action {

    private final Supplier<TreeViewer> viewer;

    CollapseAction(Supplier<TreeViewer> viewer) {
        super(UiMessages.of(CollapseAction.class).text("collapse"));
        this.viewer = viewer;
        setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_ELCL_COLLAPSEALL));
    }

    @Override
    public void run() {
        viewer.get().collapseAll();
    }
}
