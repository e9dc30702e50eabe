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
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Shows the welcome page where there is nothing to work on yet, in a window with room for text beside figures. */
public final class FirstStart implements IStartup {

    private static final String STUDIO = "org.jirei.studio.product";
    private static final String WELCOME = "org.jirei.ui.openWelcome";

    /** What text, its outline and a figure need side by side, in px. */
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

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
            enlarge(workbench.getActiveWorkbenchWindow().getShell());
            try {
                workbench.getService(IHandlerService.class).executeCommand(WELCOME, null);
            } catch (CommandException e) {
                ILog.of(FirstStart.class).error(e.getMessage(), e);
            }
        }
    }

    /** The platform's first window is made for the screens of long ago. */
    private static void enlarge(Shell shell) {
        Rectangle screen = shell.getMonitor().getClientArea();
        int width = Math.min(screen.width, WIDTH);
        int height = Math.min(screen.height, HEIGHT);
        if (!shell.getMaximized() && (shell.getSize().x < width || shell.getSize().y < height)) {
            shell.setBounds(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height);
        }
    }
}
