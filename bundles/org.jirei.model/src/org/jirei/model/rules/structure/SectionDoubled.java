/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.structure;

import java.util.EnumSet;
import java.util.Set;

import org.jirei.model.Case;
import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.Section;
import org.jirei.model.SectionKind;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;

/** A case has each section once. */
public final class SectionDoubled extends BaseRule<Case> {

    /** Makes the rule. */
    public SectionDoubled() {
        super("section-doubled", Severity.ERROR, Case.class);
    }

    @Override
    public void check(Case kase, Findings findings) {
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        for (Section section : kase.getSections()) {
            if (!kinds.add(section.getKind())) {
                findings.report(Place.of(section, Literals.SECTION__KIND), SectionTerms.of(section.getKind()));
            }
        }
    }
}
