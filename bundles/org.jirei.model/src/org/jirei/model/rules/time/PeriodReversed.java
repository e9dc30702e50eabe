/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.time;

import java.util.Optional;

import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.Survey;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;

/** A survey's period ends after it begins. */
public final class PeriodReversed extends BaseRule<Survey> {

    /** Makes the rule. */
    public PeriodReversed() {
        super("period-reversed", Severity.ERROR, Survey.class);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        Optional<IsoTime> first = IsoTime.of(survey.getPeriodStart());
        Optional<IsoTime> last = IsoTime.of(survey.getPeriodEnd());
        if (first.isPresent() && last.isPresent() && new Period(first.get(), last.get()).isReversed()) {
            findings.report(Place.of(survey, Literals.SURVEY__PERIOD_END),
                    survey.getPeriodStart(), survey.getPeriodEnd());
        }
    }
}
