/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.time;

import java.util.Optional;

import org.jirei.model.Survey;

/** A survey's period: from the beginning of its first to the end of its last year, month or day. */
record Period(IsoTime first, IsoTime last) {

    /** Returns a survey's period; empty where it has none, or none that makes sense. */
    static Optional<Period> of(Survey survey) {
        return IsoTime.of(survey.getPeriodStart())
                .flatMap(first -> IsoTime.of(survey.getPeriodEnd()).map(last -> new Period(first, last)))
                .filter(period -> !period.isReversed());
    }

    /** Returns whether it ends before it begins. */
    boolean isReversed() {
        return !first.start().isBefore(last.end());
    }

    /** Returns whether some of {@code time} lies within. */
    boolean touches(IsoTime time) {
        return first.start().isBefore(time.end()) && time.start().isBefore(last.end());
    }
}
