/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.studio;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Shows the welcome page where there is nothing to work on yet. */
public final class FirstStart implements IStartup {

    private static final String STUDIO = "org.jirei.studio.product";
    private static final String WELCOME = "org.jirei.ui.openWelcome";

    /** Made by the workbench. */
    public FirstStart() {
    }

    @Override
    public void earlyStartup() {
        IProduct product = Platform.getProduct();
        boolean studio = product != null && STUDIO.equals(product.getId());
        if (studio && ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().asyncExec(() -> welcome(workbench));
        }
    }

    private static void welcome(IWorkbench workbench) {
        if (workbench.getActiveWorkbenchWindow() != null && !workbench.isClosing()) {
            try {
                workbench.getService(IHandlerService.class).executeCommand(WELCOME, null);
            } catch (CommandException e) {
                ILog.of(FirstStart.class).error(e.getMessage(), e);
            }
        }
    }
}
