/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.compare;

import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.jirei.lang.ide.structure.StructurePart;
import org.jirei.lang.ide.structure.StructureReader;
import org.jirei.ui.sources.UiMessages;
import org.jirei.ui.sources.WorkbenchLanguage;

/** Takes sources apart for the platform's comparison: cases, steps and actions, sections. */
public final class SourceStructure extends StructureCreator {

    /** Made by the platform. */
    public SourceStructure() {
        // nothing to set up
    }

    @Override
    public String getName() {
        return UiMessages.of(SourceStructure.class).text("title");
    }

    @Override
    protected IStructureComparator createStructureComparator(Object element, IDocument document,
            ISharedDocumentAdapter adapter, IProgressMonitor monitor) {
        SourceRoot root = new SourceRoot(document, element, this, adapter);
        for (StructurePart part : StructureReader.read(document.get(), WorkbenchLanguage.current())) {
            root.addChild(new SourceNode(root, part, document));
        }
        return root;
    }

    /** Asked for in order to compare: what has moved is not the same, though its text is. */
    @Override
    public String getContents(Object node, boolean ignoreWhitespace) {
        String text = text((DocumentRangeNode) node);
        String compared = ignoreWhitespace ? text.replaceAll("\\s+", "") : text.stripTrailing();
        return node instanceof SourceNode source && source.showsMove() ? compared + "\n" : compared;
    }

    private static String text(DocumentRangeNode node) {
        Position range = node.getRange();
        try {
            return node.getDocument().get(range.getOffset(), range.getLength());
        } catch (BadLocationException e) {
            // the text became shorter, and is about to be taken apart anew
            return "";
        }
    }
}
