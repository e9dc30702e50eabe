/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.structure;

import org.jirei.model.Case;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.Proses;

/** A case has a title, an impact, a cause, a summary, actors and a flow. */
public final class CaseIncomplete extends BaseRule<Case> {

    /** Makes the rule. */
    public CaseIncomplete() {
        super("case-incomplete", Severity.WARNING, Case.class);
    }

    @Override
    public boolean tellsOfAbsence() {
        return true;
    }

    @Override
    public void check(Case kase, Findings findings) {
        require(!Proses.isBlank(kase.getTitle()), kase, "title", findings);
        require(!Proses.isBlank(kase.getImpact()), kase, "impact", findings);
        require(!Proses.isBlank(kase.getCause()), kase, "cause", findings);
        require(!Proses.isBlank(kase.getSummary()), kase, "summary", findings);
        require(!kase.getActors().isEmpty(), kase, "actors", findings);
        require(kase.getFlow() != null && !kase.getFlow().getItems().isEmpty(), kase, "flow", findings);
    }

    private static void require(boolean there, Case kase, String part, Findings findings) {
        if (!there) {
            findings.report(Place.ofName(kase), "term.case." + part);
        }
    }
}
