/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.jirei.ui.guide.GuideView;

/**
 * Where an author finds everything: the files on the left with the outline below them, the source in the middle, its
 * figure and text on the right, problems and coverage at the bottom.
 */
public final class JireiPerspective implements IPerspectiveFactory {

    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";
    private static final String PREVIEW = "org.jirei.ui.preview";
    private static final String TEXT_PREVIEW = "org.jirei.ui.textPreview";
    private static final String COVERAGE = "org.jirei.ui.coverage";

    private static final float FILES = 0.2f;
    private static final float OUTLINE = 0.5f;
    private static final float SOURCE = 0.5f;
    private static final float ABOVE_PROBLEMS = 0.75f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout files = layout.createFolder("files", IPageLayout.LEFT, FILES, editors);
        files.addView(EXPLORER);
        layout.createFolder("outline", IPageLayout.BOTTOM, OUTLINE, "files").addView(IPageLayout.ID_OUTLINE);
        IFolderLayout problems = layout.createFolder("problems", IPageLayout.BOTTOM, ABOVE_PROBLEMS, editors);
        problems.addView(IPageLayout.ID_PROBLEM_VIEW);
        problems.addView(COVERAGE);
        IFolderLayout previews = layout.createFolder("previews", IPageLayout.RIGHT, SOURCE, editors);
        previews.addView(PREVIEW);
        previews.addView(TEXT_PREVIEW);
        previews.addPlaceholder(PREVIEW + ":*");
        previews.addPlaceholder(GuideView.ID);
        addShortcuts(layout);
    }

    private static void addShortcuts(IPageLayout layout) {
        layout.addNewWizardShortcut("org.jirei.ui.newCase");
        layout.addNewWizardShortcut("org.jirei.ui.newSurvey");
        layout.addNewWizardShortcut("org.jirei.ui.example");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addShowViewShortcut(PREVIEW);
        layout.addShowViewShortcut(TEXT_PREVIEW);
        layout.addShowViewShortcut(COVERAGE);
        layout.addShowViewShortcut(GuideView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(EXPLORER);
    }
}
