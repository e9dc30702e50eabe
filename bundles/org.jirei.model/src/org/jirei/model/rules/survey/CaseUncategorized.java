/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.survey;

import org.jirei.model.Case;
import org.jirei.model.SurveyIndex;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.RuleRun;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.names.CrossReferences;

/** Where there is a survey, a category lists each case; else the case would be missing from the report. */
public final class CaseUncategorized extends BaseRule<Case> {

    private record AllListed(boolean known) {

        static AllListed of(RuleRun run) {
            return new AllListed(run.surveys().surveys().stream()
                    .flatMap(survey -> survey.getCategories().stream()).allMatch(CrossReferences::allResolved));
        }
    }

    /** Makes the rule. */
    public CaseUncategorized() {
        super("case-uncategorized", Severity.WARNING, Case.class);
    }

    @Override
    public void check(Case kase, Findings findings) {
        SurveyIndex surveys = findings.run().surveys();
        if (!surveys.surveys().isEmpty() && surveys.categories(kase).isEmpty()
                && findings.run().shared(AllListed.class, AllListed::of).known()) {
            findings.report(Place.ofName(kase), String.valueOf(kase.getName()));
        }
    }
}
