/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The report as a folder: every page complete beside the files it shares, every link leading somewhere. */
class ReportFolderTest {

    private static final String FOLDER = "pages/";

    static Stream<Told> reports() {
        return ReportTest.reports();
    }

    private static Map<String, HtmlPage> pages(Told told) {
        Map<String, HtmlPage> pages = new LinkedHashMap<>();
        ExampleReport.files(told.context()).forEach((name, text) -> {
            if (name.startsWith(FOLDER) && name.endsWith(".html")) {
                pages.put(name.substring(FOLDER.length()), HtmlPage.read(text));
            }
        });
        return pages;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyLinkLeadsSomewhere(Told told) {
        Map<String, HtmlPage> pages = pages(told);
        Map<String, Set<String>> ids = new LinkedHashMap<>();
        pages.forEach((name, page) -> ids.put(name, page.elements().stream()
                .map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).collect(Collectors.toSet())));
        pages.forEach((name, page) -> {
            for (Element link : page.elements("a")) {
                String[] target = (link.getAttribute("href") + " ").split("#");
                if (!target[0].startsWith("http")) {
                    String file = target[0].isBlank() ? name : target[0].strip();
                    assertTrue(ids.containsKey(file), name + " leads to " + file);
                    assertTrue(target.length == 1 || ids.get(file).contains(target[1].strip()),
                            name + " leads to " + link.getAttribute("href"));
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothingIsFetchedButWhatThePagesShare(Told told) {
        pages(told).forEach((name, page) -> {
            assertEquals(List.of("report.css"), page.elements("link").stream()
                    .map(link -> link.getAttribute("href")).toList());
            assertEquals(List.of("report.js"), page.elements("script").stream()
                    .map(script -> script.getAttribute("src")).toList());
            assertEquals(List.of(), page.elements("style"));
            assertEquals(1, page.elements("h1").size());
        });
    }

    @Test
    void readerGoesFromCaseToCaseAndBackToTheTable() {
        Told told = new Told();
        Told.category(told.survey("survey", "調査"), "分類", told.kase("a", "一"), told.kase("b", "二"));
        Map<String, HtmlPage> pages = pages(told);
        assertEquals(List.of("index.html", "case-a.html", "case-b.html"), List.copyOf(pages.keySet()));
        assertEquals(List.of("case-b.html"), hrefs(pages.get("case-a.html"), "next"));
        assertEquals(List.of("case-a.html"), hrefs(pages.get("case-b.html"), "prev"));
        assertEquals(List.of(), hrefs(pages.get("case-b.html"), "next"));
        assertTrue(pages.get("case-b.html").elements("a").stream()
                .anyMatch(link -> link.getAttribute("href").equals("index.html")
                        && link.getTextContent().equals("調査")));
    }

    private static List<String> hrefs(HtmlPage page, String relation) {
        return page.elements("a").stream().filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href")).toList();
    }
}
