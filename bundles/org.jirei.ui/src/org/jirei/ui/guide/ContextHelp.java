/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.guide;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.jirei.help.HelpPlace;

/** Tells the platform what F1 shows. */
public final class ContextHelp {

    private ContextHelp() {
    }

    /** Has F1 in {@code control}, and in all that it holds and that has no help of its own, tell about {@code place}. */
    public static void tell(Control control, HelpPlace place) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, place.id());
    }
}
