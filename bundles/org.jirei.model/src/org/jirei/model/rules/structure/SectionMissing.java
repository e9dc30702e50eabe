/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.structure;

import org.jirei.model.Case;
import org.jirei.model.SectionKind;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;

/** A case has all six sections. */
public final class SectionMissing extends BaseRule<Case> {

    /** Makes the rule. */
    public SectionMissing() {
        super("section-missing", Severity.ERROR, Case.class);
    }

    @Override
    public boolean tellsOfAbsence() {
        return true;
    }

    @Override
    public void check(Case kase, Findings findings) {
        for (SectionKind kind : SectionKind.VALUES) {
            if (kase.getSections().stream().noneMatch(section -> section.getKind() == kind)) {
                findings.report(Place.ofName(kase), SectionTerms.of(kind));
            }
        }
    }
}
