/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.wizards;

import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jirei.lang.ide.skeleton.Skeletons;
import org.jirei.lang.ide.skeleton.SurveyDraft;
import org.jirei.model.Language;
import org.jirei.ui.building.JireiNature;

/** Makes projects for surveys. */
final class SurveyProject {

    private static final String SURVEY = "survey.jirei";

    private SurveyProject() {
    }

    /** Returns the project of this name, which may not exist yet. */
    static IProject named(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    /** Makes an open project whose texts are UTF-8 on every machine and whose outputs are written on saving. */
    static void create(IProject project, IProgressMonitor monitor) throws CoreException {
        project.create(monitor);
        project.open(monitor);
        project.setDefaultCharset(StandardCharsets.UTF_8.name(), monitor);
        JireiNature.add(project, monitor);
    }

    /** Makes a project with a survey that is ready to be filled in, and returns the survey's file. */
    static IFile create(String name, SurveyDraft draft, Language keywords, IProgressMonitor monitor)
            throws CoreException {
        IProject project = named(name);
        create(project, monitor);
        IFile file = project.getFile(SURVEY);
        file.create(Skeletons.of(draft, keywords).getBytes(StandardCharsets.UTF_8), false, false, monitor);
        return file;
    }
}
