/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jirei.model.Case;
import org.jirei.model.Document;
import org.jirei.model.JireiPackage.Literals;

/** The objects of a document in the order in which an author writes them. */
final class SourceOrder {

    /** A case inherits its actors, so that Ecore lists them first; an author writes them after the summary. */
    private static final List<EReference> PARTS_OF_CASE = List.of(
            Literals.CASE__IMPACT, Literals.CASE__CAUSE, Literals.CASE__SUMMARY, Literals.ACTOR_CONTAINER__ACTORS,
            Literals.ACTOR_CONTAINER__LINKS, Literals.CASE__FLOW, Literals.CASE__SECTIONS);

    private SourceOrder() {
    }

    /** Returns a document and all that it contains, what is outside before what is inside. */
    static List<LookedAt> all(Document document) {
        List<LookedAt> all = new ArrayList<>();
        add(document, all);
        return all;
    }

    private static void add(EObject object, List<LookedAt> all) {
        all.add(new LookedAt(object));
        if (object instanceof Case) {
            PARTS_OF_CASE.forEach(part -> addPart(object.eGet(part), all));
        } else {
            object.eContents().forEach(inner -> add(inner, all));
        }
    }

    private static void addPart(Object part, List<LookedAt> all) {
        if (part instanceof List<?> many) {
            many.forEach(inner -> add((EObject) inner, all));
        } else if (part != null) {
            add((EObject) part, all);
        }
    }
}
