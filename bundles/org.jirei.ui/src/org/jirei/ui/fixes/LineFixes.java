/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.fixes;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ide.fixes.Fix;
import org.jirei.lang.ide.fixes.QuickFixes;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;

/**
 * Offers, with Ctrl+1, the fixes of what was found elsewhere on the caret's line. The platform itself offers those of the
 * findings that the caret stands in.
 */
public final class LineFixes implements IQuickAssistProcessor {

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return false;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IDocument document = context.getSourceViewer().getDocument();
        List<ICompletionProposal> proposals = new ArrayList<>();
        try {
            Snapshot snapshot = ProjectSources.current(document);
            int line = document.getLineOfOffset(context.getOffset());
            for (Diagnostic finding : snapshot.diagnostics()) {
                if (finding.file().equals(ProjectSources.name(document)) && finding.line() == line + 1
                        && !holdsCaret(finding, context.getOffset())) {
                    for (Fix fix : QuickFixes.of(snapshot.parsed(), finding)) {
                        proposals.add(new FixProposal(fix, finding, snapshot));
                    }
                }
            }
        } catch (CoreException | BadLocationException e) {
            ILog.of(LineFixes.class).warn(e.getMessage(), e);
        }
        return proposals.toArray(ICompletionProposal[]::new);
    }

    /** A place without length is marked at the character before it. */
    private static boolean holdsCaret(Diagnostic finding, int caret) {
        int start = finding.length() == 0 ? finding.offset() - 1 : finding.offset();
        return start <= caret && caret <= finding.offset() + finding.length();
    }
}
