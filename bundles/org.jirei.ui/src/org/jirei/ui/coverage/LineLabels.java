/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.coverage;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.jirei.lang.ide.coverage.Coverage.LineRow;
import org.jirei.ui.icons.Icons;

/** Shows what a row stands for: the step or action with its number. */
final class LineLabels extends ColumnLabelProvider {

    @Override
    public String getText(Object element) {
        LineRow line = (LineRow) element;
        return line.number() + " " + line.sentence();
    }

    @Override
    public String getToolTipText(Object element) {
        return ((LineRow) element).sentence();
    }

    @Override
    public Image getImage(Object element) {
        return Icons.image(((LineRow) element).action() ? "action" : "step");
    }
}
