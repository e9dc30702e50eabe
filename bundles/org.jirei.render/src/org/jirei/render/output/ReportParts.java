/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.List;
import java.util.Optional;
import org.jirei.model.Case;
import org.jirei.model.Language;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;
import org.jirei.render.document.FixedWords;
import org.jirei.render.document.Page;

/**
 * What a report is made of, in its order: each survey with its cases, then the cases that no survey lists.
 *
 * @param language that of what it shows first
 * @param words its own words, in that language unless the edition has another
 * @param others the cases that no survey lists
 */
public record ReportParts(Language language, FixedWords words, List<SurveyPart> surveys, List<Case> others) {

    /**
     * A survey with those of its cases that are shown.
     *
     * @param anchor its place in the report
     */
    public record SurveyPart(Survey survey, String anchor, Page page, List<Case> cases) {
    }

    /** Returns the parts of the report on what {@code context} shows. */
    public static ReportParts of(RenderContext context) {
        Language language = context.surveys().surveys().stream().findFirst().map(SurveyIndex::language)
                .or(() -> context.cases().stream().findFirst().map(context.surveys()::language))
                .orElse(Language.JAPANESE);
        return new ReportParts(language, new FixedWords(context.edition().words().orElse(language)),
                context.surveys().surveys().stream().map(survey -> new SurveyPart(survey,
                        context.anchors().of(survey), context.page(survey), cases(Optional.of(survey), context)))
                        .toList(),
                cases(Optional.empty(), context));
    }

    private static List<Case> cases(Optional<Survey> survey, RenderContext context) {
        return context.cases().stream().filter(kase -> context.surveys().survey(kase).equals(survey)).toList();
    }

    /** Returns whether the report is on one survey and nothing else. */
    public boolean isSingle() {
        return surveys.size() == 1 && others.isEmpty();
    }

    /** Returns what the report is called: a report on a single survey like the survey. */
    public String title() {
        return isSingle() ? surveys.getFirst().page().title() : words.report();
    }
}
