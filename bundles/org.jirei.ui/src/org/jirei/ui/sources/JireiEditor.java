/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.sources;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * An open editor that shows a source.
 *
 * @param part the editor
 * @param viewer shows its text
 * @param document its text
 */
public record JireiEditor(ITextEditor part, ITextViewer viewer, IDocument document) {

    /** Returns {@code part} as an editor of a source; empty where it is none, or {@code null}. */
    public static Optional<JireiEditor> of(IWorkbenchPart part) {
        ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
        if (editor == null || editor.getDocumentProvider() == null) {
            return Optional.empty();
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        ITextViewer viewer = editor.getAdapter(ITextViewer.class);
        return document != null && viewer != null && Editors.isSource(document)
                ? Optional.of(new JireiEditor(editor, viewer, document)) : Optional.empty();
    }

    /** Returns the file; empty for a text from outside the workspace. */
    public Optional<IFile> file() {
        return Editors.file(document);
    }

    /** Returns the name of the source in snapshots. */
    public String name() {
        return ProjectSources.name(document);
    }

    /** Returns where the caret stands: 0-based, in UTF-16 units of the document, folded parts counted. */
    public int caret() {
        return caret(viewer);
    }

    /** Returns where the caret of {@code viewer} stands: 0-based, in UTF-16 units of its document, folded parts counted. */
    public static int caret(ITextViewer viewer) {
        int offset = viewer.getTextWidget().getCaretOffset();
        return viewer instanceof ITextViewerExtension5 folded
                ? folded.widgetOffset2ModelOffset(offset) : offset + viewer.getVisibleRegion().getOffset();
    }
}
