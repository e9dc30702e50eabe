/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.building;

import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jirei.ui.preferences.JireiPreferences;
import org.jirei.ui.sources.WorkspaceSource;

/**
 * Writes what {@code jirei build} writes into the project's output folder whenever a source was saved, with the same
 * care for files that are not Jirei's. Only what changed is written; what an author has not saved is not looked at.
 */
public final class OutputBuilder extends IncrementalProjectBuilder {

    /** The id of the builder. */
    public static final String ID = "org.jirei.ui.builder";
    /** Where a project's outputs go. */
    public static final String FOLDER = "out";

    private OutputJob job;

    /** Made by the platform. */
    public OutputBuilder() {
    }

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        OutputChoice choice = JireiPreferences.outputs();
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        if (choice != OutputChoice.NONE && (delta == null || changesSources(delta))) {
            writeSoon();
        }
        return null;
    }

    /** Whoever saves once more has everything made from that, not from what was saved before. */
    private void writeSoon() {
        if (job == null) {
            job = new OutputJob(getProject());
        }
        job.cancel();
        job.schedule();
    }

    private static boolean changesSources(IResourceDelta delta) throws CoreException {
        boolean[] found = new boolean[1];
        delta.accept(part -> {
            found[0] |= part.getResource() instanceof IFile file
                    && WorkspaceSource.EXTENSION.equals(file.getFileExtension())
                    && !file.isDerived(IResource.CHECK_ANCESTORS)
                    && (part.getKind() != IResourceDelta.CHANGED || (part.getFlags() & IResourceDelta.CONTENT) != 0);
            return !found[0];
        });
        return found[0];
    }
}
