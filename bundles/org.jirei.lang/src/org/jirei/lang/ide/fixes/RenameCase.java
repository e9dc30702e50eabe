/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.ReferencePart;

/** Gives a case another name, everywhere. */
final class RenameCase implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<Case> kase = place.kase();
        if (kase.isEmpty() || kase.get().getName() == null) {
            return List.of();
        }
        String name = FreeName.like(place, kase.get().getName() + "2");
        List<TextEdit> edits = new ArrayList<>();
        edits.add(place.replace(place.start(), place.end(), name));
        for (var contents = EcoreUtil.getAllContents(place.documents()); contents.hasNext();) {
            EObject object = (EObject) contents.next();
            if (object instanceof Category category) {
                int index = category.getCases().indexOf(kase.get());
                rename(place, category, Literals.CATEGORY__CASES, index, name, edits);
            } else if (object instanceof ReferencePart part && part.getTarget() == kase.get()) {
                rename(place, part, Literals.REFERENCE_PART__TARGET, 0, name, edits);
            }
        }
        return List.of(place.fix("rename", edits, name).leaving(name));
    }

    private static void rename(FixPlace place, EObject object, EReference reference, int index, String name,
            List<TextEdit> edits) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, reference);
        if (0 <= index && index < nodes.size()) {
            INode node = nodes.get(index);
            edits.add(new TextEdit(place.sourceOf(object).source().name(), node.getOffset(), node.getLength(), name));
        }
    }
}
