/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.structure;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.jirei.model.Actor;
import org.jirei.model.Element;
import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.NamedElement;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.Proses;

/** What is printed by its label has one: actors, phases, criteria, categories; and a published name is not empty. */
public final class LabelMissing extends BaseRule<Element> {

    private static final List<EAttribute> LABELS = List.of(
            Literals.ACTOR__LABEL, Literals.PHASE__LABEL, Literals.CRITERION__LABEL, Literals.CATEGORY__LABEL);

    /** Makes the rule. */
    public LabelMissing() {
        super("label-missing", Severity.WARNING, Element.class);
    }

    @Override
    public boolean tellsOfAbsence() {
        return true;
    }

    @Override
    public void check(Element element, Findings findings) {
        for (EAttribute label : LABELS) {
            if (label.getEContainingClass().isInstance(element) && Proses.isBlank((String) element.eGet(label))) {
                findings.report(place(element, label));
            }
        }
        if (element instanceof Actor actor && actor.getPublished() != null && actor.getPublished().isBlank()) {
            findings.report(Place.of(actor, Literals.ACTOR__PUBLISHED));
        }
    }

    private static Place place(Element element, EAttribute label) {
        return element.eGet(label) == null && element instanceof NamedElement named
                ? Place.ofName(named)
                : Place.of(element, label);
    }
}
