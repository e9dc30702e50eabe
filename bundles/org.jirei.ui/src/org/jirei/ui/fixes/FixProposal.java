/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.fixes;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ide.explanation.Explanation;
import org.jirei.lang.ide.fixes.Fix;
import org.jirei.ui.sources.Snapshot;
import org.jirei.ui.sources.WorkbenchLanguage;

/**
 * A fix in the list that Ctrl+1 opens.
 *
 * @param fix what it does
 * @param finding what it does away with
 * @param snapshot the sources that the fix speaks of
 */
record FixProposal(Fix fix, Diagnostic finding, Snapshot snapshot) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        FixApplication.run(() -> FixApplication.apply(getDisplayString(), snapshot.project().orElse(null), fix.edits(),
                fix.placeholder()));
    }

    /** The placeholder is selected already. */
    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return finding.message(WorkbenchLanguage.current()) + "\n\n"
                + Explanation.of(finding, WorkbenchLanguage.current()).plain();
    }

    @Override
    public String getDisplayString() {
        return fix.label(WorkbenchLanguage.current());
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
