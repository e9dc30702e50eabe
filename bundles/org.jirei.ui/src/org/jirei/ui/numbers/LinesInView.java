/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.numbers;

import java.util.BitSet;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintListener;

/**
 * The lines that an author sees, and some above and below them. Folded lines are passed over. Made and closed in the UI
 * thread.
 */
final class LinesInView {

    /** So far an author may scroll before other lines count, in lines of the editor. */
    private static final int MARGIN = 60;

    private final ITextViewer viewer;
    private final StyledText text;
    private final Runnable moved;
    private final PaintListener painted = event -> look();
    private volatile BitSet lines = new BitSet();

    /** Has {@code moved} told whenever lines come into view that were not counted before. */
    LinesInView(ITextViewer viewer, Runnable moved) {
        this.viewer = viewer;
        this.moved = moved;
        text = viewer.getTextWidget();
        text.addPaintListener(painted);
        look();
    }

    private void look() {
        int top = text.getTopIndex();
        int bottom = JFaceTextUtil.getPartialBottomIndex(text);
        BitSet seen = lines(top, bottom);
        BitSet known = lines;
        seen.andNot(known);
        if (!seen.isEmpty()) {
            lines = lines(top - MARGIN, bottom + MARGIN);
            moved.run();
        }
    }

    /** Returns the document's lines of the editor's lines from {@code first} to {@code last}. */
    private BitSet lines(int first, int last) {
        BitSet found = new BitSet();
        for (int line = Math.max(0, first); line <= Math.min(last, text.getLineCount() - 1); line++) {
            int inDocument = viewer instanceof ITextViewerExtension5 folded ? folded.widgetLine2ModelLine(line) : line;
            if (inDocument >= 0) {
                found.set(inDocument);
            }
        }
        return found;
    }

    /** Returns whether the document's 0-based {@code line} counts. In any thread. */
    boolean contains(int line) {
        return lines.get(line);
    }

    void close() {
        if (!text.isDisposed()) {
            text.removePaintListener(painted);
        }
    }
}
