/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model;

import static org.jirei.model.Models.action;
import static org.jirei.model.Models.actor;
import static org.jirei.model.Models.category;
import static org.jirei.model.Models.document;
import static org.jirei.model.Models.kase;
import static org.jirei.model.Models.phase;
import static org.jirei.model.Models.step;
import static org.jirei.model.Models.survey;
import static org.jirei.model.Models.unresolved;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void stepsAndActionsAreTwoSeriesThroughAllPhases() {
        Actor operator = actor("operator");
        Step first = step("first", operator);
        Action one = action("one", operator);
        Step second = step("second", operator);
        Action two = action("two", operator);
        Document document = document(kase("outage", phase("発生", first, one), second, phase("対応", two)));
        Numbering numbering = new Numbering(new SurveyIndex(List.of(document)));

        assertEquals(List.of(1, 1, 2, 2), List.of(
                numbering.of(first), numbering.of(one), numbering.of(second), numbering.of(two)));
    }

    @Test
    void casesAreNumberedThroughTheCategoriesWhereverTheyStand() {
        Case a = kase("a");
        Case b = kase("b");
        Case c = kase("c");
        Case unlisted = kase("unlisted");
        Document cases = document(a, b, c, unlisted);
        Document survey = document(survey("s", category("x", c, unresolved(kase("gone"), "other#//gone")),
                category("y", a, c, b)));
        Numbering numbering = new Numbering(new SurveyIndex(List.of(cases, survey)));

        assertEquals(List.of(2, 3, 1, 0), List.of(
                numbering.of(a), numbering.of(b), numbering.of(c), numbering.of(unlisted)));
    }

    @Test
    void stayAsTheyWereWhenTheyWereMade() {
        Step first = step("first", null);
        Step later = step("later", null);
        Case outage = kase("outage", first);
        Numbering numbering = new Numbering(new SurveyIndex(List.of(document(outage))));

        outage.getFlow().getItems().addFirst(later);

        assertEquals(List.of(0, 1), List.of(numbering.of(later), numbering.of(first)));
    }

    @Test
    void sectionsAreNumberedByKind() {
        assertEquals(List.of(1, 2, 3, 4, 5, 6), SectionKind.VALUES.stream().map(Numbering::of).toList());
    }
}
