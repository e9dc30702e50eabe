/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.survey;

import java.util.List;

import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.SurveyIndex;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.names.CrossReferences;

/** A case is listed once: its place in the lists gives its number. */
public final class CaseInTwoCategories extends BaseRule<Category> {

    /** Makes the rule. */
    public CaseInTwoCategories() {
        super("case-in-two-categories", Severity.WARNING, Category.class);
    }

    @Override
    public void check(Category category, Findings findings) {
        SurveyIndex surveys = findings.run().surveys();
        List<Case> cases = category.getCases();
        for (int i = 0; i < cases.size(); i++) {
            Case kase = cases.get(i);
            if (CrossReferences.resolved(kase) && !surveys.categories(kase).isEmpty()) {
                Category first = surveys.categories(kase).getFirst();
                if (first != category || cases.indexOf(kase) < i) {
                    findings.report(Place.of(category, Literals.CATEGORY__CASES, i),
                            String.valueOf(kase.getName()), String.valueOf(first.getName()));
                }
            }
        }
    }
}
