/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.List;
import org.jirei.model.Language;

/**
 * Writes a whole report as one HTML file that needs nothing else: no network, no script, no other file. A report on a
 * single survey is headed by the survey's title; any other by a title of its own, with surveys one level below.
 */
public final class ReportWriter {

    private final Language language;
    private final String figureStyle;
    private final List<ReportSurvey> surveys;
    private final List<ReportCase> others;
    private final FixedWords words;
    private final ReportContents contents;
    private final Html html = new Html();

    private ReportWriter(Language language, String figureStyle, List<ReportSurvey> surveys, List<ReportCase> others) {
        this.figureStyle = figureStyle;
        this.language = language;
        this.surveys = surveys;
        this.others = others;
        this.words = new FixedWords(language);
        this.contents = new ReportContents(words);
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
        return new ReportWriter(language, figureStyle, surveys, others).document();
    }

    private String document() {
        surveys.forEach(this::addSurvey);
        addOthers();
        if (surveys.isEmpty() && others.isEmpty()) {
            html.words("p", words.nothingToShow());
        }
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s">
                %2$s</html>
                """.formatted(language.code(), headAndBody(html.written()));
    }

    private String headAndBody(String main) {
        Html page = new Html();
        page.open("head");
        page.empty("meta", "charset", "UTF-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.words("title", title());
        page.open("style").raw(ReportStyle.css()).raw(figureStyle + "\n").close();
        page.close();
        page.open("body");
        page.words("a", words.skipToText(), "class", "skip", "href", "#main");
        page.open("header").words("h1", title()).close();
        page.raw(contents.nav());
        page.open("main", "id", "main", "tabindex", "-1").raw(main).close();
        page.close();
        return page.written();
    }

    private boolean isOneSurvey() {
        return surveys.size() == 1 && others.isEmpty();
    }

    private String title() {
        return isOneSurvey() ? surveys.getFirst().page().title() : words.report();
    }

    private void addSurvey(ReportSurvey survey) {
        HtmlParts parts = new HtmlParts("part-" + survey.anchor());
        html.open("article", "id", survey.anchor(), "class", "survey", "lang", survey.page().language().code());
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
            contents.addLabel(survey.page().title(), survey.anchor());
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
            contents.addLabel(words.otherCases(), "others");
            html.words("h2", words.otherCases(), "id", "others");
        }
        contents.addCases(others);
        addCases(others, surveys.isEmpty() ? 1 : 2);
    }

    private void addCases(List<ReportCase> cases, int headingShift) {
        cases.forEach(kase -> addCase(kase, headingShift));
    }

    private void addCase(ReportCase kase, int headingShift) {
        String titleId = "title-" + kase.anchor();
        html.open("article", "id", kase.anchor(), "class", "case", "lang", kase.page().language().code(),
                "aria-labelledby", titleId);
        html.words("h" + (1 + headingShift), kase.page().title(), "id", titleId);
        write(kase.page(), headingShift, kase.figures(), new HtmlParts("part-" + kase.anchor()));
        html.open("p", "class", "back").inline("a", words.backToContents(), "href", "#contents").close();
        html.close();
    }

    private void write(Page page, int headingShift, ReportFigures figures, HtmlParts parts) {
        new HtmlWriter(html, new FixedWords(page.language()), headingShift, figures, parts).write(page);
    }
}
