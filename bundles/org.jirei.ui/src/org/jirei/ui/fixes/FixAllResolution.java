/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.fixes;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.explanation.Explanation;
import org.jirei.lang.ide.fixes.QuickFixes;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Reading;
import org.jirei.ui.sources.WorkbenchLanguage;

/**
 * Fixes all findings of one kind in a source, each in the likeliest way.
 *
 * @param finding one of them
 * @param count how many there are
 */
record FixAllResolution(Diagnostic finding, long count) implements IMarkerResolution2 {

    @Override
    public String getLabel() {
        return FixApplication.MESSAGES.text("fix-all", count);
    }

    @Override
    public String getDescription() {
        return Explanation.of(finding, WorkbenchLanguage.current()).html();
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public void run(IMarker marker) {
        FixApplication.run(() -> fix(marker.getResource().getProject()));
    }

    private void fix(IProject project) throws CoreException {
        Optional<List<TextEdit>> edits = Reading.await(() -> QuickFixes.all(ProjectSources.current(project).parsed(),
                finding.file(), QuickFixes.kind(finding)));
        if (edits.isPresent() && !edits.get().isEmpty()) {
            FixApplication.apply(getLabel(), project, edits.get(), "");
        }
    }
}
