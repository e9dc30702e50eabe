/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.explorer;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.jirei.ui.icons.Icons;
import org.jirei.ui.outline.EntryTexts;

/** Shows surveys and cases with their pictures, and cases with their numbers. */
public final class SourceEntryLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        return element instanceof SourceEntry source ? EntryTexts.styled(source.entry()) : null;
    }

    @Override
    public String getText(Object element) {
        return element instanceof SourceEntry source ? source.entry().text() : null;
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof SourceEntry source ? Icons.image(source.entry().kind().icon()) : null;
    }
}
