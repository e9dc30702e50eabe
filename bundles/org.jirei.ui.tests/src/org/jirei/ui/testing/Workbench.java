/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Watches over a test in the workbench: nothing may be logged as an error, and what fails leaves a picture and the log
 * behind. Afterwards editors are closed and projects deleted.
 */
public final class Workbench implements AfterTestExecutionCallback, AfterEachCallback {

    /** The platform's folding reconciler fails where its editor is closed before these jobs have run. */
    private static final String STARTING = "Delayed Reconciler startup";

    @Override
    public void afterTestExecution(ExtensionContext context) {
        requireNoErrors(context, context.getExecutionException().isPresent(), "errors in the workspace's log");
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        Await.until("editors have started", () -> Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(job -> job.getName().startsWith(STARTING)));
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
        requireNoErrors(context, false, "errors in the workspace's log after closing");
    }

    private static void requireNoErrors(ExtensionContext context, boolean failed, String message) {
        List<String> errors = WorkspaceLog.newErrors();
        if (failed || !errors.isEmpty()) {
            Evidence.keep(context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName());
        }
        Assertions.assertEquals(List.of(), errors, message);
    }
}
