/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.compare;

import org.eclipse.compare.IModificationDate;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.ICompareInput;

/** The side of a comparison that is the newer version: only then "added" and "removed" mean what they say. */
enum Newer {
    LEFT, RIGHT;

    /**
     * Returns the side whose file was changed last. Where the sides have no dates, as revisions of a repository have
     * none, the platform puts what is worked on to the left.
     */
    static Newer of(ICompareInput whole) {
        long left = date(whole.getLeft());
        long right = date(whole.getRight());
        return left > 0 && right > left ? RIGHT : LEFT;
    }

    private static long date(ITypedElement side) {
        return side instanceof IModificationDate dated ? dated.getModificationDate() : 0;
    }

    /** Returns what became of the part that {@code difference} is about: one of the differencer's kinds of change. */
    int change(ICompareInput difference) {
        if (difference.getAncestor() != null || isThreeWay(difference)) {
            return difference.getKind() & Differencer.CHANGE_TYPE_MASK;
        }
        if (side(difference) == null) {
            return Differencer.DELETION;
        }
        return other(difference) == null ? Differencer.ADDITION : difference.getKind() & Differencer.CHANGE_TYPE_MASK;
    }

    /** Only a comparison with a common ancestor knows on which side a change was made. */
    private static boolean isThreeWay(ICompareInput difference) {
        return (difference.getKind() & Differencer.DIRECTION_MASK) != 0;
    }

    /** Returns the newer side of {@code difference}; {@code null} where it has none. */
    ITypedElement side(ICompareInput difference) {
        return this == LEFT ? difference.getLeft() : difference.getRight();
    }

    /** Returns the older side of {@code difference}; {@code null} where it has none. */
    ITypedElement other(ICompareInput difference) {
        return this == LEFT ? difference.getRight() : difference.getLeft();
    }
}
