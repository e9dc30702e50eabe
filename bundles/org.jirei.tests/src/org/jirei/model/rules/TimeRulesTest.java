/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import static org.jirei.model.Models.actor;
import static org.jirei.model.Models.at;
import static org.jirei.model.Models.category;
import static org.jirei.model.Models.document;
import static org.jirei.model.Models.kase;
import static org.jirei.model.Models.step;
import static org.jirei.model.Models.survey;
import static org.jirei.model.rules.RuleFindings.findings;
import static org.jirei.model.rules.RuleFindings.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.jirei.model.Actor;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Survey;
import org.junit.jupiter.api.Test;

/** Dates and times, their order and the period. */
class TimeRulesTest {

    private final Actor operator = actor("operator");

    @Test
    void timesAreComparedByWhatBothTell() {
        assertEquals(List.of(), badTimes(
                "2018-06", "2018-06-12", "2018-06-12 10:05", "2018-06-12", "2018", "2018-06-12T10:05:30"));
        assertEquals(List.of("2018-06-11"), badTimes("2018-06-12 10:05", "翌日", "2018-06-11"));
        assertEquals(List.of("2018-06-12 09:00"), badTimes("2018-06-12 10:05", "2018-06-12", "2018-06-12 09:00"));
        assertEquals(List.of("2017", "2018-05"),
                badTimes("2018-06-12 10:05:01", "2017", "2018-05", "2018-06-12 10:05"));
        assertEquals(List.of(), badTimes("2018-06-12", "2018-13-40", "2018-06-12"));
    }

    private List<String> badTimes(String... times) {
        Object[] lines = Arrays.stream(times).map(time -> at(time, step("s", operator))).toArray();
        return findings("time-order", document(kase("k", lines))).stream()
                .map(finding -> finding.arguments().getFirst()).toList();
    }

    @Test
    void datesAreOfTheCalendar() {
        List<FlowLine> lines = List.of(at("2018-13-40", step("a", operator)), at("2018-6-1", step("b", operator)),
                at("2018-06-12 24:30", step("c", operator)), at("2020-02-29", step("d", operator)),
                at("翌日の10:05", step("e", operator)), at("2018-06-12頃", step("f", operator)),
                at("2018年", step("g", operator)));
        Case kase = kase("k", lines.toArray());
        kase.setOccurred("2019-02-29");
        Survey survey = survey("s");
        survey.setPeriodStart("2018-01-01 10:00");
        survey.setPeriodEnd("2018");

        assertEquals(List.of("s periodStart 2018-01-01 10:00", "k occurred 2019-02-29", "a time 2018-13-40",
                "b time 2018-6-1", "c time 2018-06-12 24:30"), found("date-invalid", survey, kase));
    }

    @Test
    void datesTouchThePeriod() {
        assertEquals(List.of(),
                outside("2018-04-01", "2019-03-31", "2018", "2019", "2018-04", "2019-03-31 23:59", "春"));
        assertEquals(List.of("2017-12", "2019-04-01 00:00"),
                outside("2018-04", "2019-03", "2017-12", "2019-04-01 00:00"));
        assertEquals(List.of(), outside("2019", "2018", "2030"));
        assertEquals(List.of(), outside(null, null, "2030"));
    }

    private List<String> outside(String start, String end, String... times) {
        Object[] lines = Arrays.stream(times).map(time -> at(time, step("s", operator))).toArray();
        Case kase = kase("k", lines);
        Survey survey = survey("s", category("c", kase));
        survey.setPeriodStart(start);
        survey.setPeriodEnd(end);
        return findings("date-outside-period", document(survey, kase)).stream()
                .map(finding -> finding.arguments().getFirst()).toList();
    }

    @Test
    void aPeriodOfOneDayOrYearIsNotReversed() {
        Survey day = survey("day");
        day.setPeriodStart("2018-04-01");
        day.setPeriodEnd("2018-04-01");
        Survey year = survey("year");
        year.setPeriodStart("2018-04-01");
        year.setPeriodEnd("2018");
        Survey reversed = survey("reversed");
        reversed.setPeriodStart("2018-04-01");
        reversed.setPeriodEnd("2018-03");

        assertEquals(List.of("reversed periodEnd 2018-04-01 2018-03"), found("period-reversed", day, year, reversed));
    }
}
