/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.format;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.jirei.lang.SourceText;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.format.FormatEdits;
import org.jirei.ui.preferences.JireiPreferences;
import org.jirei.ui.sources.Editors;
import org.jirei.ui.sources.ProjectSources;
import org.jirei.ui.sources.SourceChanges;

/** Formats a source right before it is saved, if its author has chosen so. A source with syntax errors stays as it is. */
public final class FormatOnSave implements IDocumentSetupParticipant {

    private static final AtomicBoolean LISTENING = new AtomicBoolean();

    @Override
    public void setup(IDocument document) {
        if (LISTENING.compareAndSet(false, true)) {
            FileBuffers.getTextFileBufferManager().addFileBufferListener(new Saving());
        }
    }

    private static void format(IDocument document) {
        List<TextEdit> edits = FormatEdits.of(
                new SourceText(ProjectSources.name(document), document.get()), null).edits();
        try {
            if (!edits.isEmpty()) {
                SourceChanges.apply(document, edits);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("the text has changed meanwhile", e);
        }
    }

    private static final class Saving implements IFileBufferListener {

        /** Told when a buffer begins to be written, and its text is not taken yet. Editors write in the UI thread. */
        @Override
        public void stateChanging(IFileBuffer buffer) {
            if (buffer.isDirty() && buffer instanceof ITextFileBuffer text && Display.getCurrent() != null
                    && JireiPreferences.formatsOnSave() && Editors.isSource(text.getDocument())) {
                format(text.getDocument());
            }
        }

        @Override
        public void bufferCreated(IFileBuffer buffer) {
            // only what is written matters
        }

        @Override
        public void bufferDisposed(IFileBuffer buffer) {
            // only what is written matters
        }

        @Override
        public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
            // only what is written matters
        }

        @Override
        public void bufferContentReplaced(IFileBuffer buffer) {
            // only what is written matters
        }

        @Override
        public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
            // only what is written matters
        }

        @Override
        public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
            // only what is written matters
        }

        @Override
        public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
            // only what is written matters
        }

        @Override
        public void underlyingFileDeleted(IFileBuffer buffer) {
            // only what is written matters
        }

        @Override
        public void stateChangeFailed(IFileBuffer buffer) {
            // only what is written matters
        }
    }
}
