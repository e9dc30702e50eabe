/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.coverage;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.jirei.lang.ide.coverage.Coverage.LineRow;

/** Marks whether a section mentions a step or action; more than one mention is counted. */
final class SectionLabels extends ColumnLabelProvider {

    private static final String MENTIONED = "●";

    private final int section;

    SectionLabels(int section) {
        this.section = section;
    }

    @Override
    public String getText(Object element) {
        int mentions = ((LineRow) element).mentions().get(section).size();
        return mentions == 0 ? "" : mentions == 1 ? MENTIONED : MENTIONED + mentions;
    }
}
