/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.widgets.Composite;
import org.jirei.ui.highlighting.HighlightingReconciler;
import org.jirei.ui.sources.UiMessages;

/** Shows two versions of a text beside each other, coloured as in the editor. */
final class SourceTextViewer extends TextMergeViewer {

    SourceTextViewer(Composite parent, CompareConfiguration configuration) {
        super(parent, configuration);
    }

    @Override
    public String getTitle() {
        return UiMessages.of(SourceTextViewer.class).text("text");
    }

    @Override
    protected void configureTextViewer(TextViewer viewer) {
        if (viewer instanceof SourceViewer source) {
            source.configure(new Coloured());
        }
    }

    private static final class Coloured extends SourceViewerConfiguration {

        @Override
        public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
            return new HighlightingReconciler();
        }
    }
}
