/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.time;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.time.IsoTime.Precision;

/** The flow tells things in the order in which they happened. Two times are compared by what both of them tell. */
public final class TimeOrder extends BaseRule<Case> {

    private record Told(IsoTime time, String text) {
    }

    /** Makes the rule. */
    public TimeOrder() {
        super("time-order", Severity.ERROR, Case.class);
    }

    @Override
    public void check(Case kase, Findings findings) {
        Map<Precision, Told> latest = new EnumMap<>(Precision.class);
        for (FlowLine line : Flows.lines(kase)) {
            Optional<IsoTime> time = IsoTime.of(line.getTime());
            if (time.isPresent()) {
                Told told = new Told(time.get(), line.getTime());
                latest.values().stream().filter(earlier -> earlier.time().isAfter(told.time())).findFirst()
                        .ifPresent(earlier -> findings.report(
                                Place.of(line, Literals.FLOW_LINE__TIME), told.text(), earlier.text()));
                latest.merge(told.time().precision(), told,
                        (before, now) -> now.time().isAfter(before.time()) ? now : before);
            }
        }
    }
}
