/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.studio.check;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/** Opens a case with an error, as an author would, and waits for the marker of the error. */
final class Authoring {

    private static final String PROBLEM = "org.jirei.ui.problem";
    /** Far beyond what it takes, so that only what never comes fails. */
    private static final Duration LIMIT = Duration.ofSeconds(120);
    /** Between two looks, in milliseconds. */
    private static final int PAUSE = 50;
    private static final String SOURCE = """
            事例 停止 "メールサーバーが止まった障害" {
              登場者 {
                人物 職員 "職員"
                システム メール "メールサーバー"
              }
              経過 {
                事象 停止 職員 -x メール: メールを送れなくなった
                対処 連絡 職員 → 担当: 職員がシステム部門に知らせた
              }
            }
            """;
    /** The name in the source that nothing has. */
    private static final String UNKNOWN = "担当";

    void check() throws CoreException, InterruptedException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("check");
        project.create(null);
        project.open(null);
        IFile file = project.getFile("case.jirei");
        file.create(SOURCE.getBytes(StandardCharsets.UTF_8), IResource.NONE, null);
        open(file);
        awaitMarker(file);
    }

    private static void open(IFile file) throws CoreException {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncCall(() -> IDE.openEditor(
                PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage(), file));
    }

    private static void awaitMarker(IFile file) throws CoreException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!hasMarker(file)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for a marker that tells of " + UNKNOWN);
            }
            Thread.sleep(PAUSE);
        }
    }

    private static boolean hasMarker(IFile file) throws CoreException {
        for (IMarker marker : file.findMarkers(PROBLEM, true, IResource.DEPTH_ZERO)) {
            if (marker.getAttribute(IMarker.MESSAGE, "").contains(UNKNOWN)) {
                return true;
            }
        }
        return false;
    }
}
