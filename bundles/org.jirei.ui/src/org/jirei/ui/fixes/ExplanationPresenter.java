/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.fixes;

import java.text.BreakIterator;
import java.util.Locale;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** Breaks an explanation into lines that are pleasant to read, with its title in bold. Needs no browser. */
final class ExplanationPresenter implements DefaultInformationControl.IInformationPresenter,
        DefaultInformationControl.IInformationPresenterExtension {

    /** A line of this many full-width characters is read without losing it, in em. */
    private static final int WIDEST = 40;
    /** No explanation is meant to be narrower than this, in em. */
    private static final int NARROWEST = 20;
    private static final String EM = "語";

    @Override
    public String updatePresentation(Display display, String explanation, TextPresentation presentation, int maxWidth,
            int maxHeight) {
        return updatePresentation((Drawable) display, explanation, presentation, maxWidth, maxHeight);
    }

    @Override
    public String updatePresentation(Drawable drawable, String explanation, TextPresentation presentation, int maxWidth,
            int maxHeight) {
        GC gc = new GC(drawable);
        try {
            int width = width(maxWidth, gc.textExtent(EM).x);
            StringBuilder text = new StringBuilder();
            for (String line : explanation.split("\n", -1)) {
                text.append(text.isEmpty() ? "" : "\n").append(wrap(gc, line, width));
            }
            int titleEnd = text.indexOf("\n");
            if (titleEnd > 0) {
                presentation.addStyleRange(new StyleRange(0, titleEnd, null, null, SWT.BOLD));
            }
            return text.toString();
        } finally {
            gc.dispose();
        }
    }

    /** The control that shows several hovers at once asks before it knows how wide it will be. */
    private static int width(int maxWidth, int em) {
        return maxWidth < NARROWEST * em ? WIDEST * em : Math.min(maxWidth, WIDEST * em);
    }

    /** Breaks where Japanese and Latin texts may be broken. */
    private static String wrap(GC gc, String line, int width) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
        breaks.setText(line);
        StringBuilder wrapped = new StringBuilder();
        int lineStart = 0;
        int last = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (last > lineStart && gc.textExtent(line.substring(lineStart, next)).x > width) {
                wrapped.append(line, lineStart, last).append('\n');
                lineStart = last;
            }
            last = next;
        }
        return wrapped.append(line.substring(lineStart)).toString();
    }
}
