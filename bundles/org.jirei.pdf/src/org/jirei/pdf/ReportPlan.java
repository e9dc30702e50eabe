/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jirei.model.Case;
import org.jirei.model.Language;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;
import org.jirei.render.document.Block;
import org.jirei.render.document.FixedWords;
import org.jirei.render.document.Page;
import org.jirei.render.document.SurveyPage;
import org.jirei.render.output.RenderContext;

/**
 * Lays out all pages of a report. A report on a single survey is called like the survey; any other has a title of its
 * own, with surveys one level below.
 */
final class ReportPlan {

    private final RenderContext context;
    private final Tag tag;
    private final boolean single;
    private final Language language;
    private final String title;
    private final List<SheetPlan> sheets = new ArrayList<>();

    private ReportPlan(RenderContext context, Tag tag) {
        this.context = context;
        this.tag = tag;
        this.language = language(context);
        List<Survey> surveys = context.surveys().surveys();
        this.single = surveys.size() == 1 && context.cases().stream()
                .allMatch(kase -> context.surveys().survey(kase).isPresent());
        this.title = single ? page(surveys.getFirst()).title() : new FixedWords(language).report();
    }

    /** Returns the plan of the report on what {@code context} shows; {@code tag} is the whole document's element. */
    static ReportPlan of(RenderContext context, Tag tag) {
        ReportPlan plan = new ReportPlan(context, tag);
        plan.addCover();
        context.surveys().surveys().forEach(plan::addSurvey);
        plan.addCases(context.cases().stream().filter(kase -> context.surveys().survey(kase).isEmpty()).toList(),
                tag, 2);
        return plan;
    }

    String title() {
        return title;
    }

    Language language() {
        return language;
    }

    List<SheetPlan> sheets() {
        return sheets;
    }

    /** A report is in the language of what it shows first. */
    private static Language language(RenderContext context) {
        return context.surveys().surveys().stream().findFirst().map(SurveyIndex::language)
                .or(() -> context.cases().stream().findFirst().map(context.surveys()::language))
                .orElse(Language.JAPANESE);
    }

    private Page page(Survey survey) {
        return SurveyPage.of(survey, context.numbering(), context.labels(survey), context.anchors());
    }

    private void addCover() {
        List<Block.Fact> facts = new ArrayList<>();
        String anchor = "";
        if (single) {
            Survey survey = context.surveys().surveys().getFirst();
            anchor = context.anchors().of(survey);
            Part.of(page(survey)).getFirst().blocks().stream().filter(Block.Facts.class::isInstance)
                    .forEach(block -> facts.addAll(((Block.Facts) block).facts()));
        }
        Wording words = new Wording(new FixedWords(language), language);
        sheets.add(CoverSheet.of(title, anchor, facts, words, tag.child("Sect")));
    }

    private void addSurvey(Survey survey) {
        Page page = page(survey);
        int level = single ? 1 : 2;
        Tag section = tag.child("Sect").with(element -> element.setLanguage(page.prose().code()));
        sheets.addAll(SurveySheets.of(page, section, level, context.anchors().of(survey), single));
        List<Case> cases = context.cases().stream()
                .filter(kase -> context.surveys().survey(kase).equals(Optional.of(survey))).toList();
        addCases(cases, section, level + 1);
    }

    /** Cases do not depend on each other, so that all processors may lay them out; they stay in their order. */
    private void addCases(List<Case> cases, Tag parent, int level) {
        cases.parallelStream().map(kase -> CaseSheets.of(kase, context, parent, level)).toList()
                .forEach(sheets::addAll);
    }
}
