/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Case;
import org.jirei.model.Language;
import org.jirei.render.document.Block;
import org.jirei.render.document.Line;
import org.jirei.render.document.Page;
import org.jirei.render.document.PagePart;
import org.jirei.render.document.Span;
import org.jirei.render.output.EachCase;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.ReportParts;
import org.jirei.render.output.ReportParts.SurveyPart;

/**
 * Lays out all pages of a report. A report on a single survey is called like the survey; any other has a title of its
 * own, with surveys one level below.
 */
final class ReportPlan {

    /** Level of what stands right below the title of a report on more than one survey. */
    private static final int SECOND = 2;

    private final RenderContext context;
    private final Tag tag;
    private final ReportParts report;
    private final List<SheetPlan> sheets = new ArrayList<>();

    private ReportPlan(RenderContext context, Tag tag) {
        this.context = context;
        this.tag = tag;
        this.report = ReportParts.of(context);
    }

    /** Returns the plan of the report on what {@code context} shows; {@code tag} is the whole document's element. */
    static ReportPlan of(RenderContext context, Tag tag) {
        ReportPlan plan = new ReportPlan(context, tag);
        plan.addCover();
        plan.report.surveys().forEach(plan::addSurvey);
        plan.addOthers();
        return plan;
    }

    String title() {
        return report.title();
    }

    Language language() {
        return report.language();
    }

    List<SheetPlan> sheets() {
        return sheets;
    }

    private void addCover() {
        List<Block.Fact> facts = new ArrayList<>();
        String anchor = "";
        if (report.isSingle()) {
            SurveyPart survey = report.surveys().getFirst();
            anchor = survey.anchor();
            PagePart.of(survey.page()).getFirst().blocks().stream().filter(Block.Facts.class::isInstance)
                    .forEach(block -> facts.addAll(((Block.Facts) block).facts()));
        }
        Wording words = new Wording(report.words(), report.language());
        sheets.add(CoverSheet.of(report.title(), anchor, facts, words, tag.child("Sect")));
    }

    private void addSurvey(SurveyPart survey) {
        int level = report.isSingle() ? 1 : SECOND;
        Tag section = tag.child("Sect").with(element -> element.setLanguage(survey.page().prose().code()));
        sheets.addAll(SurveySheets.of(survey.page(), section, level, survey.anchor(), report.isSingle()));
        addCases(survey.cases(), section, level + 1);
    }

    /** Behind surveys, other cases have a sheet that says so and leads to each of them. */
    private void addOthers() {
        if (report.surveys().isEmpty() || report.others().isEmpty()) {
            addCases(report.others(), tag, SECOND);
            return;
        }
        Language words = report.words().language();
        List<Block> blocks = List.of(
                new Block.Heading(Block.Role.TITLE, 1, Line.of(report.words().otherCases())),
                new Block.Bullets(report.others().stream().map(this::mention).toList()));
        Tag section = tag.child("Sect").with(element -> element.setLanguage(words.code()));
        sheets.addAll(SurveySheets.of(new Page(words, report.language(), blocks), section, SECOND, "", false));
        addCases(report.others(), section, SECOND + 1);
    }

    private Block.Bullet mention(Case kase) {
        return new Block.Bullet(1, new Line(List.of(
                new Span.CaseMention(context.page(kase).title(), context.anchors().of(kase), ""))));
    }

    private void addCases(List<Case> cases, Tag parent, int level) {
        EachCase.of(cases, kase -> CaseSheets.of(kase, context, parent, level)).forEach(sheets::addAll);
    }
}
