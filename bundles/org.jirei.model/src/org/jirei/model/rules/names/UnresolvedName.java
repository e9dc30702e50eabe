/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.names;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jirei.model.Element;
import org.jirei.model.JireiPackage;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;

/** A name that is used must be declared. */
public final class UnresolvedName extends BaseRule<Element> {

    /** Makes the rule. */
    public UnresolvedName() {
        super("unresolved-name", Severity.ERROR, Element.class);
    }

    @Override
    public void check(Element element, Findings findings) {
        for (EReference reference : CrossReferences.byName(element.eClass())) {
            if (!lacksItsSurvey(reference, findings)) {
                check(element, reference, findings);
            }
        }
    }

    /** A case may be checked and built without its survey; then nothing can be said about criteria. */
    private static boolean lacksItsSurvey(EReference reference, Findings findings) {
        return reference == JireiPackage.Literals.CASE__MEETS && findings.run().surveys().surveys().isEmpty();
    }

    private static void check(Element element, EReference reference, Findings findings) {
        List<EObject> targets = CrossReferences.targets(element, reference);
        for (int i = 0; i < targets.size(); i++) {
            if (!CrossReferences.resolved(targets.get(i))) {
                int index = reference.isMany() ? i : Place.NONE;
                findings.report(Place.of(element, reference, index), CrossReferences.name(targets.get(i)));
            }
        }
    }
}
