/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.survey;

import java.util.HashSet;
import java.util.Set;

import org.jirei.model.Case;
import org.jirei.model.Criterion;
import org.jirei.model.Survey;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.RuleRun;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.names.CrossReferences;

/** A criterion is met by a case. Where names of cases or criteria are unknown nobody can tell. */
public final class CriterionUnmet extends BaseRule<Survey> {

    private record MetCriteria(Set<Criterion> met, boolean known) {

        static MetCriteria of(RuleRun run) {
            Set<Criterion> met = new HashSet<>();
            boolean known = true;
            for (Case kase : run.surveys().cases()) {
                met.addAll(kase.getMeets());
                known &= CrossReferences.allResolved(kase);
            }
            return new MetCriteria(met, known);
        }
    }

    /** Makes the rule. */
    public CriterionUnmet() {
        super("criterion-unmet", Severity.WARNING, Survey.class);
    }

    @Override
    public boolean tellsOfAbsence() {
        return true;
    }

    @Override
    public void check(Survey survey, Findings findings) {
        MetCriteria criteria = findings.run().shared(MetCriteria.class, MetCriteria::of);
        boolean allListed = survey.getCategories().stream().allMatch(CrossReferences::allResolved);
        if (!criteria.known() || !allListed || findings.run().surveys().cases(survey).isEmpty()) {
            return;
        }
        for (Criterion criterion : survey.getCriteria()) {
            if (!criteria.met().contains(criterion)) {
                findings.report(Place.ofName(criterion), String.valueOf(criterion.getName()));
            }
        }
    }
}
