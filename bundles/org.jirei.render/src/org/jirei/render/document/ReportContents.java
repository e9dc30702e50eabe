/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.List;
import org.jirei.model.Language;

/** The table of contents of a report: for each survey its parts and its cases. */
final class ReportContents {

    private final ReportLinks links;
    private final Html html = new Html();

    ReportContents(FixedWords words, ReportLinks links) {
        this.links = links;
        html.open("nav", "id", "contents", "aria-labelledby", "contents-title", "tabindex", "-1");
        html.words("h2", words.contents(), "id", "contents-title");
    }

    /** Adds a label above the next list; a link where {@code address} is not empty. */
    void addLabel(String label, String address) {
        html.open("p");
        if (address.isEmpty()) {
            html.text(label);
        } else {
            html.inline("a", label, "href", address);
        }
        html.close();
    }

    /** Adds a list of the parts of a page in {@code language}. */
    void addParts(List<HtmlParts.Part> parts, Language language) {
        if (!parts.isEmpty()) {
            html.open("ul");
            parts.forEach(part -> add(part.id(), part.heading(), language));
            html.close();
        }
    }

    /** Adds a list of cases. */
    void addCases(List<ReportCase> cases) {
        if (!cases.isEmpty()) {
            html.open("ul");
            cases.forEach(kase -> add(kase.anchor(), kase.page().title(), kase.page().language()));
            html.close();
        }
    }

    private void add(String id, String heading, Language language) {
        html.open("li").inline("a", heading, "href", links.to(id), "lang", language.code()).close();
    }

    /** Returns the table of contents as HTML. */
    String nav() {
        return html.close().written();
    }
}
