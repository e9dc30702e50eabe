/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.navigation;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.jirei.ui.icons.Icons;
import org.jirei.ui.navigation.References.InFile;
import org.jirei.ui.navigation.References.Row;
import org.jirei.ui.sources.UiMessages;

/** Words and pictures of the list of references: of a line its number, its text and in which part it stands. */
final class ReferenceLabels extends LabelProvider implements IStyledLabelProvider {

    private static final UiMessages MESSAGES = UiMessages.of(ReferenceLabels.class);
    /** Longer lines are cut, in UTF-16 units. */
    private static final int LONGEST = 120;
    private static final String CUT = "…";

    @Override
    public StyledString getStyledText(Object element) {
        return element instanceof InFile file
                ? new StyledString(file.name()).append(" (" + file.rows().size() + ")", StyledString.COUNTER_STYLER)
                : row((Row) element);
    }

    private static StyledString row(Row row) {
        int from = Math.max(0, Math.min(row.start() - LONGEST / 2, row.text().length() - LONGEST));
        int to = Math.min(row.text().length(), from + LONGEST);
        String text = (from > 0 ? CUT : "") + row.text().substring(from, to) + (to < row.text().length() ? CUT : "");
        String remark = row.declaration() ? MESSAGES.text("declared") : row.whereabouts();
        return new StyledString(row.line() + ": ", StyledString.QUALIFIER_STYLER).append(text)
                .append(remark.isEmpty() ? "" : "  " + remark, StyledString.DECORATIONS_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return Icons.image(element instanceof Row row ? row.icon() : "source");
    }
}
