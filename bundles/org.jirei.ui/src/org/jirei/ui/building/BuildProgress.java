/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.building;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jirei.build.BuildListener;
import org.jirei.build.notice.Notice;

/** Shows how far a build is in the workbench, gives it up when its user does, and keeps what it tells. */
public final class BuildProgress implements BuildListener {

    private final IProgressMonitor monitor;
    private final List<Notice> notices = new ArrayList<>();

    /** Makes a listener that shows the progress in {@code monitor}. */
    public BuildProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public synchronized void tell(Notice notice) {
        notices.add(notice);
    }

    @Override
    public void showProgress(int done, int total, String what) {
        monitor.subTask(what + " (" + done + "/" + total + ")");
    }

    @Override
    public void clearProgress() {
        monitor.subTask("");
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }

    /** Returns what was told, in order. */
    public synchronized List<Notice> notices() {
        return List.copyOf(notices);
    }
}
