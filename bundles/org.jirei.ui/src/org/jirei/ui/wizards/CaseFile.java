/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.wizards;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jirei.lang.ide.edit.CategoryEdits;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.skeleton.CaseDraft;
import org.jirei.lang.ide.skeleton.Skeletons;
import org.jirei.model.Category;
import org.jirei.model.Language;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.SourceChanges;
import org.jirei.ui.sources.WorkspaceSource;

/**
 * A case that is about to get a file of its own.
 *
 * @param folder where the file goes; it exists
 * @param draft what is known of the case
 * @param category name of the category that is to list it; empty for none
 * @param keywords the language of the keywords
 */
record CaseFile(IContainer folder, CaseDraft draft, Optional<String> category, Language keywords) {

    /** Returns the file, which exists once it was made. */
    IFile file() {
        return folder.getFile(IPath.fromOSString(draft.name() + "." + WorkspaceSource.EXTENSION));
    }

    /**
     * Makes the file and has the category list the case.
     *
     * @param change what the Edit menu calls the change of the survey
     */
    void create(String change, IProgressMonitor monitor) throws CoreException {
        byte[] content = Skeletons.of(draft, keywords).getBytes(StandardCharsets.UTF_8);
        file().create(content, false, false, monitor);
        List<TextEdit> edits = categoryEdits();
        if (!edits.isEmpty()) {
            SourceChanges.apply(change, folder.getProject(), edits, monitor);
        }
    }

    private List<TextEdit> categoryEdits() throws CoreException {
        Snapshot snapshot = ProjectSources.current(folder.getProject());
        return category.flatMap(name -> Categories.in(snapshot).stream()
                .filter(each -> name.equals(each.getName())).findFirst())
                .flatMap(found -> edit(snapshot, found)).stream().toList();
    }

    private Optional<TextEdit> edit(Snapshot snapshot, Category found) {
        String source = snapshot.parsed().sourceOf(found).source().name();
        return CategoryEdits.addCase(found, source, draft.name());
    }
}
