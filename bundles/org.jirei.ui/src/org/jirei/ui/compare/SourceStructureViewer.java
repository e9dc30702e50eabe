/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.compare;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureDiffViewer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.jirei.lang.ide.structure.Moves;

/** Shows which cases, steps and sections differ between two versions of a source, in their order. */
final class SourceStructureViewer extends StructureDiffViewer {

    SourceStructureViewer(Composite parent, CompareConfiguration configuration) {
        super(parent, configuration);
        setStructureCreator(new SourceStructure());
        setComparator(new SourceOrder());
        setLabelProvider(new DifferenceLabels(configuration));
    }

    @Override
    protected void preDiffHook(IStructureComparator ancestor, IStructureComparator left, IStructureComparator right,
            IProgressMonitor monitor) {
        if (left instanceof DocumentRangeNode one && right instanceof DocumentRangeNode other) {
            markMoved(one, other);
        }
    }

    /** The left side is the newer one: what moved is marked there. */
    private static void markMoved(DocumentRangeNode left, DocumentRangeNode right) {
        Map<String, DocumentRangeNode> before = children(right);
        Map<String, DocumentRangeNode> now = children(left);
        Set<String> moved = Moves.of(List.copyOf(before.keySet()), List.copyOf(now.keySet()));
        now.forEach((id, node) -> {
            if (moved.contains(id) && node instanceof SourceNode source) {
                source.markMoved();
            }
            if (before.containsKey(id)) {
                markMoved(node, before.get(id));
            }
        });
    }

    private static Map<String, DocumentRangeNode> children(DocumentRangeNode node) {
        Map<String, DocumentRangeNode> children = new LinkedHashMap<>();
        Arrays.stream(node.getChildren()).map(DocumentRangeNode.class::cast)
                .forEach(child -> children.put(child.getId(), child));
        return children;
    }
}
