/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.structure;

import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.Section;
import org.jirei.model.SectionKind;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.Proses;

/** A section says something. (Of lessons with headings alone another rule tells.) */
public final class SectionEmpty extends BaseRule<Section> {

    /** Makes the rule. */
    public SectionEmpty() {
        super("section-empty", Severity.ERROR, Section.class);
    }

    @Override
    public boolean tellsOfAbsence() {
        return true;
    }

    @Override
    public void check(Section section, Findings findings) {
        boolean onlyHeadings = section.getKind() == SectionKind.LESSONS && !section.getEntries().isEmpty()
                && Proses.bullets(section).isEmpty();
        if (Proses.isBlank(section) && !onlyHeadings) {
            findings.report(Place.of(section, Literals.SECTION__KIND), SectionTerms.of(section.getKind()));
        }
    }
}
