/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.compare;

import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.jirei.ui.icons.Icons;

/** A source as a whole in a comparison. */
final class SourceRoot extends StructureRootNode implements ITypedElement {

    SourceRoot(IDocument document, Object input, SourceStructure creator, ISharedDocumentAdapter adapter) {
        super(document, input, creator, adapter);
    }

    @Override
    public String getName() {
        return "";
    }

    @Override
    public String getType() {
        return "jirei";
    }

    @Override
    public Image getImage() {
        return Icons.image("source");
    }
}
