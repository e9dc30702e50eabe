/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.structure;

import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.Phase;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;

/** A phase holds steps or actions. */
public final class PhaseEmpty extends BaseRule<Phase> {

    /** Makes the rule. */
    public PhaseEmpty() {
        super("phase-empty", Severity.WARNING, Phase.class);
    }

    @Override
    public boolean tellsOfAbsence() {
        return true;
    }

    @Override
    public void check(Phase phase, Findings findings) {
        if (phase.getLines().isEmpty()) {
            findings.report(Place.of(phase, Literals.PHASE__LABEL));
        }
    }
}
