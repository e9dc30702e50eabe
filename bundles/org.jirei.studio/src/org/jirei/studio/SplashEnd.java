/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.studio;

import java.awt.SplashScreen;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;

/**
 * Takes the splash away once the workbench stands. It is shown by Java itself ({@code -splash:}), since Eclipse's own
 * way needs its native launcher. On macOS there is none: AWT and SWT quarrel there about the first thread.
 */
public final class SplashEnd implements IStartup {

    /** Made by the workbench. */
    public SplashEnd() {
    }

    @Override
    public void earlyStartup() {
        if (Platform.OS.isMac()) {
            return;
        }
        SplashScreen splash = SplashScreen.getSplashScreen();
        if (splash != null) {
            splash.close();
        }
    }
}
