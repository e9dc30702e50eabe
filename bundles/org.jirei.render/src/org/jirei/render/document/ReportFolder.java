/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.Language;

/**
 * Writes a report as a folder of pages: one for the surveys with their tables, one for each case, and the style sheet
 * and the script that they share. They may be put on any server, or be read from a disk.
 */
public final class ReportFolder {

    /** The page to begin with. */
    static final String INDEX = "index.html";

    private final Language language;
    private final List<ReportSurvey> surveys;
    private final List<ReportCase> others;
    private final List<ReportCase> cases = new ArrayList<>();
    private final FixedWords words;
    private final HtmlDocument document;
    private final ReportLinks links;

    private ReportFolder(Language language, List<ReportSurvey> surveys, List<ReportCase> others) {
        this.language = language;
        this.surveys = surveys;
        this.others = others;
        surveys.forEach(survey -> cases.addAll(survey.cases()));
        cases.addAll(others);
        this.words = new FixedWords(language);
        this.document = HtmlDocument.sharing(language);
        this.links = ReportLinks.between(cases);
    }

    /** Returns the name of the page of the case with this anchor, in the folder. */
    public static String fileName(String anchor) {
        return anchor + ".html";
    }

    /**
     * Returns the pages by the names of their files, the one to begin with first.
     *
     * @param language language of the words around surveys and cases
     * @param surveys in printed order
     * @param others cases that belong to none of the surveys
     */
    public static Map<String, String> write(Language language, List<ReportSurvey> surveys, List<ReportCase> others) {
        ReportFolder pages = new ReportFolder(language, surveys, others);
        Map<String, String> written = new LinkedHashMap<>();
        written.put(INDEX, ReportWriter.index(language, pages.document, pages.links, surveys, others));
        for (int index = 0; index < pages.cases.size(); index++) {
            written.put(fileName(pages.cases.get(index).anchor()), pages.page(index));
        }
        return written;
    }

    /** Returns what the pages share, by the names of the files; {@code figureStyle} is the CSS of all figures. */
    public static Map<String, String> shared(String figureStyle) {
        Map<String, String> shared = new LinkedHashMap<>();
        shared.put(HtmlDocument.STYLE_FILE, HtmlDocument.style(figureStyle));
        shared.put(HtmlDocument.SCRIPT_FILE, ReportScript.source());
        return shared;
    }

    private String page(int index) {
        ReportCase kase = cases.get(index);
        ReportLinks fromHere = links.from(kase);
        HtmlParts parts = new HtmlParts("part-" + kase.anchor());
        Html main = new Html();
        main.open("div", "id", kase.anchor(), "class", "case", "lang", kase.page().prose().code());
        new HtmlWriter(main, new FixedWords(kase.page().language()), 0, kase.figures(), parts, fromHere)
                .write(kase.page());
        main.close();
        addNeighbours(main, index);
        ReportContents contents = new ReportContents(words, fromHere);
        contents.addLabel(overview(), INDEX);
        contents.addParts(parts.parts(), kase.page().language());
        return document.page(kase.page().title(), contents.nav(), main.written());
    }

    private String overview() {
        return surveys.size() == 1 && others.isEmpty() ? surveys.getFirst().page().title() : words.report();
    }

    private void addNeighbours(Html main, int index) {
        main.open("p", "class", "neighbours");
        if (index > 0) {
            addNeighbour(main, "prev", "← ", cases.get(index - 1), "");
        }
        if (index < cases.size() - 1) {
            addNeighbour(main, "next", "", cases.get(index + 1), " →");
        }
        main.close();
    }

    private void addNeighbour(Html main, String relation, String before, ReportCase kase, String after) {
        main.words("a", before + kase.page().title() + after, "href", fileName(kase.anchor()), "rel", relation,
                "lang", kase.page().prose().code());
    }
}
