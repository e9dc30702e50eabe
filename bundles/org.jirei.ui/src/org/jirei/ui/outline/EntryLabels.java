/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.jirei.lang.ide.outline.OutlineEntry;
import org.jirei.ui.icons.Icons;

/** Shows an entry with its picture and its number. */
final class EntryLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        return EntryTexts.styled((OutlineEntry) element);
    }

    @Override
    public String getText(Object element) {
        return ((OutlineEntry) element).text();
    }

    @Override
    public Image getImage(Object element) {
        return Icons.image(((OutlineEntry) element).kind().icon());
    }
}
