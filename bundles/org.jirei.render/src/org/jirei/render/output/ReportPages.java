/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jirei.model.Case;
import org.jirei.render.document.FixedWords;
import org.jirei.render.document.Page;
import org.jirei.render.output.ReportParts.SurveyPart;

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
        ReportParts report = ReportParts.of(context);
        report.surveys().forEach(this::addSurvey);
        boolean underTitle = !pages.isEmpty();
        if (underTitle && !report.others().isEmpty()) {
            addTitleOfOthers(report.words());
        }
        report.others().forEach(kase -> addCase(kase, underTitle ? 1 : 0));
        return pages;
    }

    private void addSurvey(SurveyPart survey) {
        pages.add(new ReportPage(survey.anchor(), survey.page(), Optional.empty(), 0));
        survey.cases().forEach(kase -> addCase(kase, 1));
    }

    private void addTitleOfOthers(FixedWords words) {
        Page title = Page.ofTitle(words.language(), words.otherCases());
        pages.add(new ReportPage("", title, Optional.empty(), 0));
    }

    private void addCase(Case kase, int depth) {
        pages.add(new ReportPage(context.anchors().of(kase), context.page(kase), Optional.of(kase), depth));
    }
}
