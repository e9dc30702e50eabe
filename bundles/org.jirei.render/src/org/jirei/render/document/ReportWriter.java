/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.List;
import org.jirei.model.Language;

/**
 * Writes a whole report as one HTML file that needs nothing else: no network, no other file. A script of its own adds
 * what reading does not need. A report on a
 * single survey is headed by the survey's title; any other by a title of its own, with surveys one level below.
 */
public final class ReportWriter {

    private final List<ReportSurvey> surveys;
    private final List<ReportCase> others;
    private final boolean withCases;
    private final FixedWords words;
    private final ReportLinks links;
    private final ReportContents contents;
    private final Html html = new Html();

    private ReportWriter(Language language, ReportLinks links, List<ReportSurvey> surveys, List<ReportCase> others,
            boolean withCases) {
        this.surveys = surveys;
        this.others = others;
        this.withCases = withCases;
        this.words = new FixedWords(language);
        this.links = links;
        this.contents = new ReportContents(words, links);
    }

    /**
     * Returns the report as a document in polyglot HTML5.
     *
     * @param language language of the words around surveys and cases
     * @param figureStyle CSS of all figures
     * @param surveys in printed order
     * @param others cases that belong to none of the surveys
     */
    public static String write(Language language, String figureStyle, List<ReportSurvey> surveys,
            List<ReportCase> others) {
        return new ReportWriter(language, ReportLinks.WITHIN, surveys, others, true)
                .document(HtmlDocument.complete(language, figureStyle));
    }

    /** Returns the page of a folder that holds everything but the cases, and leads to them. */
    static String index(Language language, HtmlDocument document, ReportLinks links, List<ReportSurvey> surveys,
            List<ReportCase> others) {
        return new ReportWriter(language, links, surveys, others, false).document(document);
    }

    private String document(HtmlDocument document) {
        surveys.forEach(this::addSurvey);
        addOthers();
        if (surveys.isEmpty() && others.isEmpty()) {
            html.words("p", words.nothingToShow());
        }
        return document.page(title(), contents.nav(), html.written());
    }

    private boolean isOneSurvey() {
        return surveys.size() == 1 && others.isEmpty();
    }

    private String title() {
        return isOneSurvey() ? surveys.getFirst().page().title() : words.report();
    }

    private void addSurvey(ReportSurvey survey) {
        HtmlParts parts = new HtmlParts("part-" + survey.anchor());
        html.open(isOneSurvey() ? "div" : "article", "id", survey.anchor(), "class", "survey",
                "lang", survey.page().prose().code());
        if (!isOneSurvey()) {
            html.words("h2", survey.page().title());
        }
        write(survey.page(), isOneSurvey() ? 0 : 1, ReportFigures.NONE, parts);
        html.close();
        addContents(survey, parts);
        addCases(survey.cases(), isOneSurvey() ? 1 : 2);
    }

    private void addContents(ReportSurvey survey, HtmlParts parts) {
        if (!isOneSurvey()) {
            contents.addLabel(survey.page().title(), links.to(survey.anchor()));
        }
        contents.addParts(parts.parts(), survey.page().language());
        if (!survey.cases().isEmpty()) {
            contents.addLabel(words.cases(), "");
            contents.addCases(survey.cases());
        }
    }

    private void addOthers() {
        if (others.isEmpty()) {
            return;
        }
        if (!surveys.isEmpty()) {
            contents.addLabel(words.otherCases(), withCases ? links.to("others") : "");
        }
        contents.addCases(others);
        if (withCases && !surveys.isEmpty()) {
            html.words("h2", words.otherCases(), "id", "others");
        }
        addCases(others, surveys.isEmpty() ? 1 : 2);
    }

    private void addCases(List<ReportCase> cases, int headingShift) {
        if (withCases) {
            cases.forEach(kase -> addCase(kase, headingShift));
        }
    }

    private void addCase(ReportCase kase, int headingShift) {
        String titleId = "title-" + kase.anchor();
        html.open("article", "id", kase.anchor(), "class", "case", "lang", kase.page().prose().code(),
                "aria-labelledby", titleId);
        html.words("h" + (1 + headingShift), kase.page().title(), "id", titleId);
        write(kase.page(), headingShift, kase.figures(), new HtmlParts("part-" + kase.anchor()));
        html.open("p", "class", "back").inline("a", words.backToContents(), "href", "#contents").close();
        html.close();
    }

    private void write(Page page, int headingShift, ReportFigures figures, HtmlParts parts) {
        new HtmlWriter(html, new FixedWords(page.language()), headingShift, figures, parts, links).write(page);
    }
}
