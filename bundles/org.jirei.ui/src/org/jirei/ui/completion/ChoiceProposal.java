/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.completion;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.jirei.lang.ide.templates.Snippet.Choice;

/** One of several names that may stand at a place of a template. */
final class ChoiceProposal
        implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {

    private final String name;
    private final String detail;
    private Position place;

    ChoiceProposal(Choice choice) {
        name = choice.text();
        detail = choice.detail();
    }

    void replaces(Position position) {
        place = position;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        apply(viewer.getDocument());
    }

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(place.getOffset(), place.getLength(), name);
        } catch (BadLocationException e) {
            ILog.of(ChoiceProposal.class).error(e.getMessage(), e);
        }
    }

    /** As soon as something else is written, the choice is over. */
    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            return offset >= place.getOffset()
                    && name.startsWith(document.get(place.getOffset(), offset - place.getOffset()));
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(place.getOffset() + name.length(), 0);
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString shown = new StyledString(name);
        return detail.isEmpty() ? shown : shown.append("  " + detail, StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
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
