/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jirei.model.Case;
import org.jirei.model.Language;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;
import org.jirei.render.document.FixedWords;
import org.jirei.render.document.Page;
import org.jirei.render.document.SurveyPage;
import org.jirei.render.output.RenderContext;

/**
 * What a report is made of, in its order. A report on a single survey is called like the survey.
 *
 * @param language of what it shows first
 * @param isSingle whether it is on one survey and nothing else
 * @param others the cases that no survey lists
 */
record ReportParts(String title, Language language, boolean isSingle, List<SurveyPart> surveys, List<Case> others) {

    /** A survey with those of its cases that are shown. */
    record SurveyPart(Survey survey, Page page, List<Case> cases) {
    }

    /** Returns the parts of the report on what {@code context} shows. */
    static ReportParts of(RenderContext context) {
        List<SurveyPart> surveys = new ArrayList<>();
        for (Survey survey : context.surveys().surveys()) {
            Page page = SurveyPage.of(survey, context.numbering(), context.labels(survey), context.anchors());
            surveys.add(new SurveyPart(survey, page, context.cases().stream()
                    .filter(kase -> context.surveys().survey(kase).equals(Optional.of(survey))).toList()));
        }
        List<Case> others = context.cases().stream()
                .filter(kase -> context.surveys().survey(kase).isEmpty()).toList();
        boolean single = surveys.size() == 1 && others.isEmpty();
        Language language = context.surveys().surveys().stream().findFirst().map(SurveyIndex::language)
                .or(() -> context.cases().stream().findFirst().map(context.surveys()::language))
                .orElse(Language.JAPANESE);
        Language words = context.edition().words().orElse(language);
        String title = single ? surveys.getFirst().page().title() : new FixedWords(words).report();
        return new ReportParts(title, language, single, surveys, others);
    }
}
