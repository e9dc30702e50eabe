/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.numbers;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.ui.PlatformUI;
import org.jirei.lang.ide.names.NameIndex;
import org.jirei.lang.ide.numbers.InlaidNumber;
import org.jirei.lang.ide.numbers.InlaidNumbers;
import org.jirei.ui.navigation.NameIndexes;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.Snapshot;

/**
 * Shows behind names the numbers that are printed for them, and new ones as soon as sources were read again. Only lines
 * in view have them: each number costs the editor a look at all lines whenever it is drawn.
 */
public final class NumberMinings extends AbstractCodeMiningProvider {

    private final Consumer<Snapshot> read = this::update;
    private volatile ITextViewer viewer;
    private volatile LinesInView inView;

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer textViewer,
            IProgressMonitor monitor) {
        IDocument document = textViewer.getDocument();
        if (document == null || !Editors.isSource(document)) {
            return null;
        }
        if (viewer == null) {
            viewer = textViewer;
            ProjectSources.addListener(read);
            textViewer.getTextWidget().getDisplay().asyncExec(this::follow);
        }
        return CompletableFuture.supplyAsync(() -> minings(document));
    }

    private void follow() {
        ITextViewer followed = viewer;
        if (followed instanceof ISourceViewerExtension5 minable && followed.getTextWidget() != null) {
            inView = new LinesInView(followed, minable::updateCodeMinings);
        }
    }

    private List<? extends ICodeMining> minings(IDocument document) {
        try {
            NameIndex names = NameIndexes.of(ProjectSources.current(document));
            return InlaidNumbers.of(names, ProjectSources.name(document)).stream()
                    .filter(number -> isInView(number, document)).map(number -> mining(number, document)).toList();
        } catch (CoreException e) {
            // the project was closed meanwhile, and its editors with it
            return List.of();
        }
    }

    private boolean isInView(InlaidNumber number, IDocument document) {
        LinesInView lines = inView;
        try {
            return lines != null && lines.contains(document.getLineOfOffset(number.offset()));
        } catch (BadLocationException e) {
            // the text has become shorter since it was read
            return false;
        }
    }

    private ICodeMining mining(InlaidNumber number, IDocument document) {
        int length = number.offset() < document.getLength() ? 1 : 0;
        return new NumberMining(new Position(number.offset(), length), number.text());
    }

    /** In the UI thread: an editor closed meanwhile would take what other providers need from under them. */
    private void update(Snapshot snapshot) {
        ITextViewer updated = viewer;
        if (updated instanceof ISourceViewerExtension5 minable && updated.getTextWidget() != null) {
            NameIndexes.of(snapshot);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (viewer != null && updated.getTextWidget() != null) {
                    minable.updateCodeMinings();
                }
            });
        }
    }

    @Override
    public void dispose() {
        ProjectSources.removeListener(read);
        if (inView != null) {
            inView.close();
        }
        viewer = null;
        super.dispose();
    }

    private final class NumberMining extends LineContentCodeMining {

        /** Drawn before what follows the name: the name's last letter would lose its bold face to a number behind it. */
        NumberMining(Position position, String number) {
            super(position, true, NumberMinings.this);
            setLabel(number);
        }
    }
}
