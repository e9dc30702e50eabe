/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.completion;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.ide.completion.Completion;
import org.jirei.lang.ide.completion.Proposal;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.WorkbenchLanguage;

/** Shows proposals for what is being written. The generic editor asks in a thread that is not the UI's. */
public final class CompletionProcessor implements IContentAssistProcessor {

    private String error;

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        error = null;
        IDocument document = viewer.getDocument();
        try {
            List<Proposal> proposals = Completion.at(around(document), document.get(), offset,
                    !CompletionSessions.byItself(viewer), WorkbenchLanguage.current());
            return proposals.stream().map(proposal -> new SourceProposal(proposal, offset))
                    .toArray(ICompletionProposal[]::new);
        } catch (CoreException | RuntimeException e) {
            ILog.of(CompletionProcessor.class).error("No proposals", e);
            error = e.getMessage();
            return new ICompletionProposal[0];
        }
    }

    /** What was last read of the project will do, since the document itself is read anew; only the first time waits. */
    private static ParsedSources around(IDocument document) throws CoreException {
        Snapshot latest = Editors.file(document).flatMap(file -> ProjectSources.latest(file.getProject())).orElse(null);
        return (latest == null ? ProjectSources.current(document) : latest).parsed();
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return error;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
