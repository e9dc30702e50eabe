/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.completion;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;

/** Has an editor show its proposals, as if its author had asked. */
public final class CompletionRequest {

    private CompletionRequest() {
    }

    /** Shows them once what is going on is done with. To be called in the UI thread. */
    public static void soon(ITextViewer viewer) {
        StyledText widget = viewer.getTextWidget();
        widget.getDisplay().asyncExec(() -> {
            ITextOperationTarget target = viewer.getTextOperationTarget();
            if (!widget.isDisposed() && widget.isFocusControl()
                    && target.canDoOperation(ISourceViewer.CONTENTASSIST_PROPOSALS)) {
                target.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
            }
        });
    }
}
