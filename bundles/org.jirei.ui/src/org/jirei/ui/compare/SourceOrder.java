/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.compare;

import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Orders differences as they stand in the source; what was taken out comes where it stood. */
final class SourceOrder extends ViewerComparator {

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        return Integer.compare(place(one), place(other));
    }

    private static int place(Object element) {
        if (element instanceof ICompareInput difference) {
            Object side = difference.getLeft() == null ? difference.getRight() : difference.getLeft();
            return side instanceof DocumentRangeNode node ? node.getRange().getOffset() : 0;
        }
        return 0;
    }
}
