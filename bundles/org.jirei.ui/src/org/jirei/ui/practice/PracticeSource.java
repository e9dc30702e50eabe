/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.JireiEditor;
import org.jirei.ui.sources.WorkspaceSource;

/** Finds a source to practise on. */
final class PracticeSource {

    private PracticeSource() {
    }

    /** Returns the editor in front, or else that of the first source of the workspace; empty where there is none. */
    static Optional<JireiEditor> open(IWorkbenchPage page) throws CoreException {
        Optional<JireiEditor> active = Editors.active();
        Optional<IFile> file = active.isPresent() ? Optional.empty() : firstSource();
        if (file.isPresent()) {
            return JireiEditor.of(IDE.openEditor(page, file.get()));
        }
        active.ifPresent(editor -> page.activate(editor.part()));
        return active;
    }

    private static Optional<IFile> firstSource() throws CoreException {
        List<IFile> sources = new ArrayList<>();
        ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
            if (resource instanceof IFile file && WorkspaceSource.EXTENSION.equals(file.getFileExtension())) {
                sources.add(file);
            }
            return resource.getType() == IResource.ROOT || resource.isAccessible();
        });
        return sources.stream().min(Comparator.comparing(file -> file.getFullPath().toString()));
    }
}
