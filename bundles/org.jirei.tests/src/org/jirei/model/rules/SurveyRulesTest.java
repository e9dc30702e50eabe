/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import static org.jirei.model.Models.category;
import static org.jirei.model.Models.criterion;
import static org.jirei.model.Models.kase;
import static org.jirei.model.Models.survey;
import static org.jirei.model.Models.unresolved;
import static org.jirei.model.rules.RuleFindings.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jirei.model.Case;
import org.jirei.model.Survey;
import org.junit.jupiter.api.Test;

/** Cases and criteria in their survey. */
class SurveyRulesTest {

    @Test
    void casesAreListedOnce() {
        Case kase = kase("k");
        Survey survey = survey("s", category("x", kase), category("y", kase));

        assertEquals(List.of("y cases k x"), found("case-in-two-categories", survey, kase));
        assertEquals(List.of("unlisted name unlisted"), found("case-uncategorized", survey, kase, kase("unlisted")));
        assertEquals(List.of(), found("case-uncategorized", kase("alone")));
    }

    @Test
    void noCaseIsUncategorizedWhereListsNameUnknownCases() {
        Survey survey = survey("s", category("x", unresolved(kase("k"), "#k")));

        assertEquals(List.of(), found("case-uncategorized", survey, kase("unlisted")));
    }

    @Test
    void criteriaAreMetByAnyCase() {
        Case kase = kase("k");
        Survey survey = survey("s", category("x", kase));
        survey.getCriteria().addAll(List.of(criterion("met"), criterion("unmet")));
        kase.getMeets().add(survey.getCriteria().getFirst());

        assertEquals(List.of("unmet name unmet"), found("criterion-unmet", survey, kase));

        kase.getMeets().add(unresolved(criterion("x"), "#x"));
        assertEquals(List.of(), found("criterion-unmet", survey, kase));
    }
}
