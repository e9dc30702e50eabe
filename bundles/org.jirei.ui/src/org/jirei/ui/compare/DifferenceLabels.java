/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.compare;

import java.util.function.Supplier;
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
    private final Supplier<Newer> newer;

    DifferenceLabels(CompareConfiguration configuration, Supplier<Newer> newer) {
        this.configuration = configuration;
        this.newer = newer;
    }

    @Override
    public String getText(Object element) {
        if (!(element instanceof ICompareInput difference)) {
            return super.getText(element);
        }
        ITypedElement now = newer.get().side(difference);
        ITypedElement side = now == null ? newer.get().other(difference) : now;
        String name = side == null ? difference.getName() : side.getName();
        if (isMoved(difference.getLeft()) || isMoved(difference.getRight())) {
            return MESSAGES.text("moved", name);
        }
        return switch (newer.get().change(difference)) {
            case Differencer.ADDITION -> MESSAGES.text("added", name);
            case Differencer.DELETION -> MESSAGES.text("removed", name);
            default -> name;
        };
    }

    private static boolean isMoved(ITypedElement side) {
        return side instanceof SourceNode source && source.isMoved();
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof ICompareInput difference
                ? configuration.getImage(difference.getImage(), sign(difference)) : null;
    }

    private int sign(ICompareInput difference) {
        return newer.get().change(difference) | difference.getKind() & Differencer.DIRECTION_MASK;
    }
}
