/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.coverage;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.jirei.lang.ide.coverage.Coverage.LineRow;
import org.jirei.ui.icons.Icons;
import org.jirei.ui.sources.UiMessages;

/** Marks the steps and actions that no section mentions. */
final class StateLabels extends ColumnLabelProvider {

    private static final UiMessages MESSAGES = UiMessages.of(StateLabels.class);

    @Override
    public String getText(Object element) {
        return ((LineRow) element).isHole() ? MESSAGES.text("hole") : "";
    }

    @Override
    public Image getImage(Object element) {
        return ((LineRow) element).isHole() ? Icons.image("hole") : null;
    }
}
