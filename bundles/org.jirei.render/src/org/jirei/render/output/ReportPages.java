/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jirei.model.Case;
import org.jirei.model.Language;
import org.jirei.model.Survey;
import org.jirei.render.document.CasePage;
import org.jirei.render.document.FixedWords;
import org.jirei.render.document.Page;
import org.jirei.render.document.SurveyPage;

/** The pages of a whole report in its order: each survey before its cases, then the cases that no survey lists. */
final class ReportPages {

    private final RenderContext context;
    private final List<ReportPage> pages = new ArrayList<>();

    /**
     * A page of a report.
     *
     * @param anchor its place in the report; empty where nothing leads there
     * @param kase the case that it is of; empty for a survey's, and for the title of other cases
     * @param depth 0 for what heads the report or others, 1 for what stands under that
     */
    record ReportPage(String anchor, Page page, Optional<Case> kase, int depth) {
    }

    private ReportPages(RenderContext context) {
        this.context = context;
    }

    /** Returns the pages of the report that {@code context} is of. */
    static List<ReportPage> of(RenderContext context) {
        return new ReportPages(context).all();
    }

    private List<ReportPage> all() {
        context.surveys().surveys().forEach(this::addSurvey);
        List<Case> others = context.cases().stream()
                .filter(kase -> context.surveys().survey(kase).isEmpty()).toList();
        boolean underTitle = !pages.isEmpty();
        if (underTitle && !others.isEmpty()) {
            addTitleOfOthers();
        }
        others.forEach(kase -> addCase(kase, underTitle ? 1 : 0));
        return pages;
    }

    private void addSurvey(Survey survey) {
        Page page = SurveyPage.of(survey, context.numbering(), context.labels(survey), context.anchors());
        pages.add(new ReportPage(context.anchors().of(survey), page, Optional.empty(), 0));
        context.cases().stream()
                .filter(kase -> context.surveys().survey(kase).filter(survey::equals).isPresent())
                .forEach(kase -> addCase(kase, 1));
    }

    /** Their title is in the language of the first survey, which is that of the report. */
    private void addTitleOfOthers() {
        Language language = context.labels(context.surveys().surveys().getFirst()).language();
        Page title = Page.ofTitle(language, new FixedWords(language).otherCases());
        pages.add(new ReportPage("", title, Optional.empty(), 0));
    }

    private void addCase(Case kase, int depth) {
        Page page = CasePage.of(kase, context.labels(kase), context.anchors());
        pages.add(new ReportPage(context.anchors().of(kase), page, Optional.of(kase), depth));
    }
}
