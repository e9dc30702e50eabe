/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.completion;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ContentAssistantFacade;
import org.eclipse.jface.text.source.ISourceViewerExtension4;

/**
 * Remembers of each editor whether its proposals come by themselves, as those who prefer that type, or were asked for:
 * the platform tells listeners only.
 */
public final class CompletionSessions implements ICompletionListener {

    private static final Set<ITextViewer> BY_THEMSELVES = ConcurrentHashMap.newKeySet();

    private final ITextViewer viewer;

    private CompletionSessions(ITextViewer viewer) {
        this.viewer = viewer;
    }

    /** Begins to listen to the content assistant of {@code viewer}, until its control is disposed. */
    public static void follow(ITextViewer viewer) {
        ContentAssistantFacade assistant = viewer instanceof ISourceViewerExtension4 source
                ? source.getContentAssistantFacade() : null;
        if (assistant != null) {
            assistant.addCompletionListener(new CompletionSessions(viewer));
            viewer.getTextWidget().addDisposeListener(disposed -> BY_THEMSELVES.remove(viewer));
        }
    }

    /** Returns whether the proposals of {@code viewer} come without having been asked for. */
    static boolean byItself(ITextViewer viewer) {
        return BY_THEMSELVES.contains(viewer);
    }

    @Override
    public void assistSessionStarted(ContentAssistEvent event) {
        if (event.isAutoActivated) {
            BY_THEMSELVES.add(viewer);
        } else {
            BY_THEMSELVES.remove(viewer);
        }
    }

    @Override
    public void assistSessionEnded(ContentAssistEvent event) {
        BY_THEMSELVES.remove(viewer);
    }

    @Override
    public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
        // what is chosen makes no difference
    }
}
