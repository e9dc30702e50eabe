/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.testing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * An open editor, as an author uses it.
 *
 * @param part the workbench's editor
 */
public record SourceEditor(ITextEditor part) {

    /** Returns the text of the editor, saved or not. */
    public IDocument document() {
        return part.getDocumentProvider().getDocument(part.getEditorInput());
    }

    /** Puts {@code replacement} in the place of the first {@code text}. */
    public void replace(String text, String replacement) throws BadLocationException {
        int offset = document().get().indexOf(text);
        if (offset < 0) {
            throw new IllegalArgumentException("not in the text: " + text);
        }
        document().replace(offset, text.length(), replacement);
    }

    /** Returns the colour of a character; {@code null} where it has the editor's own. */
    public RGB color(int offset) {
        StyleRange style = widget().getStyleRangeAtOffset(offset);
        return style == null || style.foreground == null ? null : style.foreground.getRGB();
    }

    /** Returns whether a character is bold. */
    public boolean bold(int offset) {
        StyleRange style = widget().getStyleRangeAtOffset(offset);
        return style != null && (style.fontStyle & SWT.BOLD) != 0;
    }

    /** Has everything coloured anew. */
    public void drawAgain() {
        ((ITextViewer) part.getAdapter(ITextOperationTarget.class)).invalidateTextPresentation();
    }

    /** Returns the control that shows the text. */
    public StyledText widget() {
        return (StyledText) part.getAdapter(Control.class);
    }
}
