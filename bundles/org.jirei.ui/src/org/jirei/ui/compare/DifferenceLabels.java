/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.jirei.ui.sources.UiMessages;

/** Says of a difference what it is about, and whether it was added, removed, moved or changed. */
final class DifferenceLabels extends LabelProvider {

    private static final UiMessages MESSAGES = UiMessages.of(DifferenceLabels.class);

    private final CompareConfiguration configuration;

    DifferenceLabels(CompareConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public String getText(Object element) {
        if (!(element instanceof ICompareInput difference)) {
            return super.getText(element);
        }
        ITypedElement side = difference.getLeft() == null ? difference.getRight() : difference.getLeft();
        String name = side == null ? difference.getName() : side.getName();
        if (side instanceof SourceNode source && source.isMoved()) {
            return MESSAGES.text("moved", name);
        }
        return switch (difference.getKind() & Differencer.CHANGE_TYPE_MASK) {
            case Differencer.ADDITION, Differencer.DELETION ->
                    MESSAGES.text(difference.getLeft() == null ? "removed" : "added", name);
            default -> name;
        };
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof ICompareInput difference
                ? configuration.getImage(difference.getImage(), sign(difference)) : null;
    }

    /** The left side is the newer one, of which the platform is not so sure where there are only two. */
    private static int sign(ICompareInput difference) {
        return difference.getLeft() == null ? Differencer.DELETION
                : difference.getRight() == null ? Differencer.ADDITION : difference.getKind();
    }
}
