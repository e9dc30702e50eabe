/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.checking;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.reconciler.AbstractReconciler;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.ui.PlatformUI;
import org.jirei.ui.sources.Editors;

/** Has the project of an editor's file checked when the editor opens, when its author pauses, and when it closes. */
public final class CheckingReconciler extends AbstractReconciler {

    /** What is typed within this time is looked at together, in milliseconds. */
    private static final int PAUSE = 20;
    /** By then an editor that closes has let its text go, in milliseconds. */
    private static final int CLOSING = 400;

    private volatile IFile file;

    /** Made by the generic editor for each of its viewers. */
    public CheckingReconciler() {
        setIsIncrementalReconciler(false);
        setDelay(PAUSE);
    }

    @Override
    protected void reconcilerDocumentChanged(IDocument document) {
        // texts from outside the workspace have no file that could be marked
        file = Editors.file(document).orElse(null);
    }

    @Override
    protected void initialProcess() {
        check(0);
    }

    @Override
    protected void process(DirtyRegion region) {
        IFile checked = file;
        if (checked != null) {
            ProjectCheck.scheduleAfterTyping(checked.getProject());
        }
    }

    /** What was typed and not saved is forgotten: the file counts again. */
    @Override
    public void uninstall() {
        super.uninstall();
        if (!PlatformUI.getWorkbench().isClosing()) {
            check(CLOSING);
        }
    }

    private void check(long delay) {
        IFile checked = file;
        if (checked != null) {
            ProjectCheck.schedule(checked.getProject(), delay);
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
