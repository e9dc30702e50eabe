/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.structure;

import org.jirei.model.Survey;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.Proses;

/** A survey has a title, a purpose, an operation, criteria and categories. */
public final class SurveyIncomplete extends BaseRule<Survey> {

    /** Makes the rule. */
    public SurveyIncomplete() {
        super("survey-incomplete", Severity.WARNING, Survey.class);
    }

    @Override
    public boolean tellsOfAbsence() {
        return true;
    }

    @Override
    public void check(Survey survey, Findings findings) {
        require(!Proses.isBlank(survey.getTitle()), survey, "title", findings);
        require(!Proses.isBlank(survey.getPurpose()), survey, "purpose", findings);
        require(!Proses.isBlank(survey.getOperation()), survey, "operation", findings);
        require(!survey.getCriteria().isEmpty(), survey, "criteria", findings);
        require(!survey.getCategories().isEmpty(), survey, "categories", findings);
    }

    private static void require(boolean there, Survey survey, String part, Findings findings) {
        if (!there) {
            findings.report(Place.ofName(survey), "term.survey." + part);
        }
    }
}
