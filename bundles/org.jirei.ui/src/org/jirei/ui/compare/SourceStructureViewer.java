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
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureDiffViewer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.jirei.help.HelpPlace;
import org.jirei.lang.ide.structure.Moves;
import org.jirei.ui.guide.ContextHelp;

/** Shows which cases, steps and sections differ between two versions of a source, in their order. */
final class SourceStructureViewer extends StructureDiffViewer {

    /** The platform asks for labels while the viewer is being made. */
    private volatile Newer newer = Newer.LEFT;

    SourceStructureViewer(Composite parent, CompareConfiguration configuration) {
        super(parent, configuration);
        setStructureCreator(new SourceStructure());
        setComparator(new SourceOrder());
        setLabelProvider(new DifferenceLabels(configuration, () -> newer));
        ContextHelp.tell(getControl(), HelpPlace.COMPARE);
    }

    @Override
    protected void compareInputChanged(ICompareInput input) {
        if (input != null) {
            newer = Newer.of(input);
        }
        super.compareInputChanged(input);
    }

    @Override
    protected void preDiffHook(IStructureComparator ancestor, IStructureComparator left, IStructureComparator right,
            IProgressMonitor monitor) {
        if (!(left instanceof DocumentRangeNode one && right instanceof DocumentRangeNode other)) {
            return;
        }
        if (ancestor instanceof DocumentRangeNode common) {
            markMoved(one, common);
            markMoved(other, common);
        } else {
            markMoved(newer == Newer.LEFT ? one : other, newer == Newer.LEFT ? other : one);
        }
    }

    /** What moved is marked in the newer version: with a common ancestor, in each of the two that came from it. */
    private static void markMoved(DocumentRangeNode newer, DocumentRangeNode older) {
        Map<String, DocumentRangeNode> before = children(older);
        Map<String, DocumentRangeNode> now = children(newer);
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
