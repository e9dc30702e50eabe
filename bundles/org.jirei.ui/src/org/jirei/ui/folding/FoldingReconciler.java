/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.folding;

import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.AbstractReconciler;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.PlatformUI;
import org.jirei.lang.ide.folding.Folding;
import org.jirei.lang.ide.folding.Foldings;

/** Keeps what can be folded in an editor up to date; what is folded stays so while its author types. */
public final class FoldingReconciler extends AbstractReconciler implements IProjectionListener {

    /** What is typed within this time is looked at together, in milliseconds. */
    private static final int PAUSE = 150;

    private ProjectionViewer viewer;

    /** Made by the generic editor for each of its viewers. */
    public FoldingReconciler() {
        setIsIncrementalReconciler(false);
        setDelay(PAUSE);
    }

    @Override
    public void install(ITextViewer textViewer) {
        super.install(textViewer);
        if (textViewer instanceof ProjectionViewer projection) {
            viewer = projection;
            viewer.addProjectionListener(this);
        }
    }

    @Override
    public void uninstall() {
        if (viewer != null) {
            viewer.removeProjectionListener(this);
            viewer = null;
        }
        super.uninstall();
    }

    @Override
    protected void initialProcess() {
        fold();
    }

    @Override
    protected void process(DirtyRegion region) {
        fold();
    }

    @Override
    public void projectionEnabled() {
        fold();
    }

    @Override
    public void projectionDisabled() {
        // the viewer forgets what was folded
    }

    private void fold() {
        ProjectionViewer folded = viewer;
        IDocument document = folded == null ? null : folded.getDocument();
        if (document != null) {
            long stamp = stamp(document);
            List<Folding> foldings = Foldings.of(document.get());
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(folded, document, stamp, foldings));
        }
    }

    /** What was typed meanwhile has another run coming. */
    private void show(ProjectionViewer folded, IDocument document, long stamp, List<Folding> foldings) {
        if (folded == viewer && folded.getTextWidget() != null && folded.getDocument() == document
                && stamp(document) == stamp && folded.getProjectionAnnotationModel() != null) {
            new FoldingUpdate(folded.getProjectionAnnotationModel(), document).show(foldings);
        }
    }

    private static long stamp(IDocument document) {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    @Override
    protected void reconcilerDocumentChanged(IDocument document) {
        // each run asks the viewer for its document
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
