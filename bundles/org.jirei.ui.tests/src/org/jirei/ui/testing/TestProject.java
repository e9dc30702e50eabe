/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** A project of the workspace that lives as long as a test. */
public final class TestProject {

    private static final String PROBLEM = "org.jirei.ui.problem";

    private final IProject project;

    private TestProject(IProject project) {
        this.project = project;
    }

    /** Makes an empty project. */
    public static TestProject create(String name) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        return new TestProject(project);
    }

    /** Adds a file; folders on its path are made where they are missing. */
    public IFile add(String path, String content) throws CoreException {
        IFile file = project.getFile(path);
        if (file.getParent() instanceof IFolder folder && !folder.exists()) {
            folder.create(false, true, null);
        }
        file.create(content.getBytes(StandardCharsets.UTF_8), false, false, null);
        return file;
    }

    /** Opens a file with the editor that the workbench chooses for it. */
    public SourceEditor open(IFile file) throws CoreException {
        return new SourceEditor((ITextEditor) IDE.openEditor(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file));
    }

    /** Returns the markers of a file that Jirei made. */
    public static IMarker[] problems(IFile file) {
        try {
            return file.findMarkers(PROBLEM, true, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the Eclipse project. */
    public IProject project() {
        return project;
    }
}
