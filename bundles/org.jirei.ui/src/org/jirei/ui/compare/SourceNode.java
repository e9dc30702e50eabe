/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.compare;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.jirei.lang.ide.structure.StructurePart;
import org.jirei.ui.icons.Icons;

/** A part of a source in a comparison. */
final class SourceNode extends DocumentRangeNode implements ITypedElement {

    private static final int PART = 1;
    private static final String TYPE = "jirei";

    private final StructurePart part;
    private boolean moved;

    SourceNode(DocumentRangeNode around, StructurePart part, IDocument document) {
        super(around, PART, part.key(), document, part.region().offset(), part.region().length());
        this.part = part;
        for (StructurePart inner : part.children()) {
            addChild(new SourceNode(this, inner, document));
        }
    }

    /** Remembers that the part stands in another order than in the version that it is compared with. */
    void markMoved() {
        moved = true;
    }

    /** Returns whether it was marked as moved. */
    boolean isMoved() {
        return moved;
    }

    /** Returns whether it has to be shown though its text is the same: it, or what it begins, was moved. */
    boolean showsMove() {
        return moved || getParentNode() instanceof SourceNode around && around.getChildren()[0] == this
                && around.showsMove();
    }

    @Override
    public String getName() {
        return part.label();
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public Image getImage() {
        return Icons.image(part.icon());
    }
}
