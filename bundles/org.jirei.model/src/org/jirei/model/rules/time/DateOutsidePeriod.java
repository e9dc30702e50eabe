/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.time;

import org.eclipse.emf.ecore.EAttribute;
import org.jirei.model.Case;
import org.jirei.model.Element;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.Survey;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;

/** What a case tells lies within its survey's period, at least in part. */
public final class DateOutsidePeriod extends BaseRule<Case> {

    /** Makes the rule. */
    public DateOutsidePeriod() {
        super("date-outside-period", Severity.WARNING, Case.class);
    }

    @Override
    public void check(Case kase, Findings findings) {
        findings.run().surveys().survey(kase).ifPresent(survey -> Period.of(survey).ifPresent(period -> {
            check(kase, Literals.CASE__OCCURRED, survey, period, findings);
            for (FlowLine line : Flows.lines(kase)) {
                check(line, Literals.FLOW_LINE__TIME, survey, period, findings);
            }
        }));
    }

    private static void check(Element element, EAttribute date, Survey survey, Period period, Findings findings) {
        String text = (String) element.eGet(date);
        if (IsoTime.of(text).filter(time -> !period.touches(time)).isPresent()) {
            findings.report(Place.of(element, date), text, survey.getPeriodStart(), survey.getPeriodEnd());
        }
    }
}
