/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.time;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.jirei.model.Element;
import org.jirei.model.FlowLine;
import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;

/**
 * A date is one of the calendar: a year, month or day; in a flow also with a time of day. Free text in a flow is
 * free.
 */
public final class DateInvalid extends BaseRule<Element> {

    private static final List<EAttribute> DATES = List.of(
            Literals.CASE__OCCURRED, Literals.SURVEY__PERIOD_START, Literals.SURVEY__PERIOD_END);

    /** Makes the rule. */
    public DateInvalid() {
        super("date-invalid", Severity.ERROR, Element.class);
    }

    @Override
    public void check(Element element, Findings findings) {
        for (EAttribute date : DATES) {
            if (date.getEContainingClass().isInstance(element)
                    && element.eGet(date) instanceof String text && !isDate(text)) {
                findings.report(Place.of(element, date), text);
            }
        }
        if (element instanceof FlowLine line && line.getTime() != null && IsoTime.isIntended(line.getTime())
                && IsoTime.of(line.getTime()).isEmpty()) {
            findings.report(Place.of(line, Literals.FLOW_LINE__TIME), line.getTime());
        }
    }

    private static boolean isDate(String text) {
        return IsoTime.of(text).filter(time -> time.precision().compareTo(IsoTime.Precision.DAY) <= 0).isPresent();
    }
}
