/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.typing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** Where a long line of a source goes on: below its bullet's text, so that bullets stand out at the margin. */
final class HangingLines {

    /** As far as the text of a bullet in a formatted section stands from the margin. */
    private static final String TO_BULLETS_TEXT = "    - ";

    private final StyledText widget;
    private Font font;

    private HangingLines(StyledText widget) {
        this.widget = widget;
    }

    /** Has the lines of {@code widget} hang, also after its font became larger or smaller. */
    static void in(StyledText widget) {
        HangingLines lines = new HangingLines(widget);
        lines.hang();
        widget.addListener(SWT.Paint, event -> lines.hang());
    }

    private void hang() {
        if (!widget.getFont().equals(font)) {
            font = widget.getFont();
            GC gc = new GC(widget);
            gc.setFont(font);
            widget.setWrapIndent(gc.textExtent(TO_BULLETS_TEXT).x);
            gc.dispose();
        }
    }
}
