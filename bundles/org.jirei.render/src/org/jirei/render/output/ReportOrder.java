/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jirei.model.Case;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;

/** The order in which a report shows cases: survey by survey in printed order, then those that no survey lists. */
final class ReportOrder {

    private ReportOrder() {
    }

    /** Returns all cases, each once. */
    static Set<Case> of(SurveyIndex surveys) {
        Set<Case> ordered = new LinkedHashSet<>();
        for (Survey survey : surveys.surveys()) {
            ordered.addAll(surveys.cases(survey));
        }
        ordered.addAll(surveys.cases());
        return ordered;
    }
}
