/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.highlighting;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** Keeps an editor's text coloured by meaning, and follows the theme and the user's colours. */
public final class HighlightingReconciler extends PresentationReconciler {

    private static final String OUR_COLORS = "org.jirei.ui.";

    private IPropertyChangeListener repaint;

    /** Made by the generic editor for each of its viewers. */
    public HighlightingReconciler() {
        Highlighter highlighter = new Highlighter();
        setDamager(highlighter, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(highlighter, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer viewer) {
        super.install(viewer);
        repaint = change -> {
            if (change.getProperty().startsWith(OUR_COLORS)
                    || change.getProperty().equals(IThemeManager.CHANGE_CURRENT_THEME)) {
                viewer.invalidateTextPresentation();
            }
        };
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(repaint);
    }

    @Override
    public void uninstall() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(repaint);
        super.uninstall();
    }
}
