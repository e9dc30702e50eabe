/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.names;

import org.eclipse.emf.ecore.EReference;
import org.jirei.model.Element;
import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.NamedElement;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.Proses;

/**
 * What others refer to has a name; what cannot do without a participant or target names it. Text without is no
 * Jirei.
 */
public final class NameMissing extends BaseRule<Element> {

    /** Makes the rule. */
    public NameMissing() {
        super("name-missing", Severity.ERROR, Element.class);
    }

    @Override
    public boolean tellsOfAbsence() {
        return true;
    }

    @Override
    public void check(Element element, Findings findings) {
        if (element instanceof NamedElement named && Proses.isBlank(named.getName())) {
            findings.report(Place.of(element, Literals.NAMED_ELEMENT__NAME), "term.name");
        }
        for (EReference reference : CrossReferences.byName(element.eClass())) {
            if (CrossReferences.lacksTargets(element, reference)) {
                findings.report(Place.of(element, reference), "term." + reference.getName());
            }
        }
    }
}
