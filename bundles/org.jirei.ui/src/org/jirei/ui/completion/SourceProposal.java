/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.completion;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.jirei.lang.ide.completion.Proposal;

/** A proposal in the editor's list. */
final class SourceProposal
        implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension6 {

    /** A sentence is shown as far as the list is wide, in characters. */
    private static final int LONGEST_DETAIL = 48;
    private static final String GAP = "  ";

    private final Proposal proposal;
    /** Where the caret stood when the proposal was made. */
    private final int madeAt;

    SourceProposal(Proposal proposal, int madeAt) {
        this.proposal = proposal;
        this.madeAt = madeAt;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        try {
            FilledSnippet.put(viewer, proposal.offset(), proposal.length() + offset - madeAt, proposal.snippet());
            if (proposal.goesOn()) {
                CompletionRequest.soon(viewer);
            }
        } catch (BadLocationException e) {
            ILog.of(SourceProposal.class).error(e.getMessage(), e);
        }
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            String typed = document.get(proposal.offset(), Math.max(0, offset - proposal.offset()));
            return offset >= proposal.offset() && typed.indexOf('\n') < 0
                    && proposal.fits(typed.startsWith("^") ? typed.substring(1) : typed);
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString shown = new StyledString(proposal.label());
        String detail = proposal.detail();
        if (!detail.isEmpty()) {
            shown.append(GAP + (detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) + "…" : detail),
                    StyledString.QUALIFIER_STYLER);
        }
        return shown;
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return proposal.info().isEmpty() ? null : proposal.info();
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return WrappedInformation.CREATOR;
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
        return null;
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int completionOffset) {
        return completionOffset;
    }

    @Override
    public Image getImage() {
        return ProposalIcons.of(proposal.kind());
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    /** What was put in has placed the caret itself. */
    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("needs a viewer");
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // shown in the list only
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // shown in the list only
    }
}
