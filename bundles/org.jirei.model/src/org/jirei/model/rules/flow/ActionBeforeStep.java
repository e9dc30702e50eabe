/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.flow;

import java.util.List;

import org.jirei.model.Action;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;

/** Something happens before something is done about it: a flow begins with a step. */
public final class ActionBeforeStep extends BaseRule<Case> {

    /** Makes the rule. */
    public ActionBeforeStep() {
        super("action-before-step", Severity.WARNING, Case.class);
    }

    @Override
    public boolean tellsOfAbsence() {
        return true;
    }

    @Override
    public void check(Case kase, Findings findings) {
        List<FlowLine> lines = Flows.lines(kase);
        if (!lines.isEmpty() && lines.getFirst() instanceof Action action) {
            findings.report(Place.ofName(action));
        }
    }
}
