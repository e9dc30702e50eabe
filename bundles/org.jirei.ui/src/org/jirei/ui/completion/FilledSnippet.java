/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.completion;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.ILinkedModeListener;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedModeUI.ExitFlags;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.swt.SWT;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.jirei.lang.ide.templates.Snippet;
import org.jirei.lang.ide.templates.Snippet.Stop;

/** Puts a snippet into an editor, and has its author fill it in: Tab goes from place to place. */
final class FilledSnippet {

    private final ITextViewer viewer;
    private final IDocument document;
    private final Snippet snippet;
    private final int start;

    private FilledSnippet(ITextViewer viewer, int start, Snippet snippet) {
        this.viewer = viewer;
        document = viewer.getDocument();
        this.start = start;
        this.snippet = snippet;
    }

    static void put(ITextViewer viewer, int offset, int length, Snippet snippet) throws BadLocationException {
        viewer.getDocument().replace(offset, length, snippet.text());
        new FilledSnippet(viewer, offset, snippet).placeCaret();
    }

    private void placeCaret() throws BadLocationException {
        if (snippet.stops().isEmpty() || isOneEmptyPlace()) {
            int caret = snippet.stops().isEmpty() ? snippet.caret() : snippet.stops().getFirst().offsets().getFirst();
            viewer.setSelectedRange(start + caret, 0);
            viewer.revealRange(start + caret, 0);
            return;
        }
        LinkedModeModel model = new LinkedModeModel();
        int number = 0;
        for (Stop stop : snippet.stops()) {
            model.addGroup(group(stop, number++));
        }
        model.forceInstall();
        LinkedModeUI places = new EditorLinkedModeUI(model, viewer);
        places.setExitPosition(viewer, start + snippet.caret(), 0, Integer.MAX_VALUE);
        places.setExitPolicy((unused, event, offset, length) -> event.character == SWT.CR
                ? new ExitFlags(ILinkedModeListener.NONE, true) : null);
        places.enter();
    }

    private boolean isOneEmptyPlace() {
        return snippet.stops().size() == 1 && snippet.stops().getFirst().length() == 0
                && snippet.stops().getFirst().choices().isEmpty();
    }

    private LinkedPositionGroup group(Stop stop, int number) throws BadLocationException {
        LinkedPositionGroup group = new LinkedPositionGroup();
        for (int offset : stop.offsets()) {
            group.addPosition(position(stop, start + offset, number));
        }
        return group;
    }

    private LinkedPosition position(Stop stop, int offset, int number) {
        if (stop.choices().size() < 2) {
            return new LinkedPosition(document, offset, stop.length(), number);
        }
        ChoiceProposal[] choices = stop.choices().stream().map(ChoiceProposal::new).toArray(ChoiceProposal[]::new);
        ProposalPosition position = new ProposalPosition(document, offset, stop.length(), number,
                (ICompletionProposal[]) choices);
        for (ChoiceProposal choice : choices) {
            choice.replaces(position);
        }
        return position;
    }
}
