/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs commands as menus and keys do. */
public final class Commands {

    private static final String CONTEXT = "org.jirei.ui.sourceContext";

    private Commands() {
    }

    /** Waits until the editor in front has its keys. */
    public static void awaitKeys() {
        Await.until("the editor has its keys", () -> PlatformUI.getWorkbench().getService(IContextService.class)
                .getActiveContextIds().contains(CONTEXT));
    }

    /** Runs the command {@code id} of the source in front. */
    public static void run(String id) throws Exception {
        awaitKeys();
        Await.until(id + " can be run", () -> PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand(id).isEnabled());
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
    }
}
