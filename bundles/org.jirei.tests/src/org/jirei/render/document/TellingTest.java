/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jirei.model.Case;
import org.jirei.model.Flows;
import org.jirei.render.output.Outputs;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.ReportIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Whatever the format: every sentence is told once, in its order, and the same model gives the same bytes. */
class TellingTest {

    private static final int REPORTS = 30;
    private static final Pattern MARKED = Pattern.compile("語\\d+語");

    static List<Long> seeds() {
        return LongStream.range(0, REPORTS).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySentenceOnceAndInOrder(long seed) {
        RandomReport.Report report = RandomReport.of(seed);
        RenderContext context = report.told().context();
        HtmlPage page = HtmlPage.read(ReportIndex.content(context));
        for (int index = 0; index < report.cases().size(); index++) {
            Case kase = report.cases().get(index);
            List<String> telling = report.tellings().get(index);
            assertEquals(telling, marked(Told.text(kase, context)), "case.txt");
            assertEquals(telling, marked(Told.markdown(kase, context)), "case.md");
            assertEquals(telling, marked(HtmlPage.words(page.withId("case-" + kase.getName()))), "index.html");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNumberOnceAndInOrder(long seed) {
        RandomReport.Report report = RandomReport.of(seed);
        RenderContext context = report.told().context();
        HtmlPage page = HtmlPage.read(ReportIndex.content(context));
        for (Case kase : report.cases()) {
            List<String> numbers = Flows.lines(kase).stream().map(context.labels(kase)::number).toList();
            assertEquals(numbers, Told.text(kase, context).lines().filter(line -> line.matches("\\((対処|R)?\\d+\\) .*"))
                    .map(line -> line.substring(0, line.indexOf(' '))).toList());
            assertEquals(numbers, numbers(page.withId("case-" + kase.getName())));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sameBytesAgain(long seed) {
        assertEquals(Told.everything(RandomReport.of(seed).told().context()),
                Told.everything(RandomReport.of(seed).told().context()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sentenceIsOneLine(long seed) {
        RandomReport.Report report = RandomReport.of(seed);
        for (int index = 0; index < report.cases().size(); index++) {
            String text = Told.text(report.cases().get(index), report.told().context());
            long telling = text.lines().filter(line -> MARKED.matcher(line).find()).count();
            assertEquals(report.tellings().get(index).size(), telling);
        }
    }

    @Test
    void twoHundredCasesAsOneReportTellEverythingOnceAndInOrder() {
        RandomReport.Report report = RandomReport.of(5, 200);
        RenderContext context = report.told().context();
        Telling telling = Telling.of(context);
        assertEquals(200, telling.cases().size());
        String text = Told.content(Outputs.reportText().file(context));
        telling.expectIn(text);
        telling.expectIn(read(Told.content(Outputs.reportMarkdown().file(context))));
        List<String> ofCases = report.tellings().stream().flatMap(List::stream).toList();
        String cases = text.substring(text.indexOf("\n====\n".replace("====", "=".repeat(100))));
        assertEquals(ofCases, marked(cases));
    }

    @Test
    void twoHundredCasesAsOneHtmlFileTellEverythingOnceAndInOrder() {
        RandomReport.Report report = RandomReport.of(5, 200);
        RenderContext context = report.told().context();
        HtmlPage page = HtmlPage.read(ReportIndex.content(context));
        List<String> ids = report.cases().stream().map(kase -> "case-" + kase.getName()).toList();
        assertEquals(200, ids.size());
        List<Element> cases = page.elements().stream().filter(element -> ids.contains(element.getAttribute("id")))
                .toList();
        assertEquals(ids, cases.stream().map(element -> element.getAttribute("id")).toList());
        for (int index = 0; index < ids.size(); index++) {
            Element told = cases.get(index);
            assertEquals(report.tellings().get(index), marked(HtmlPage.words(told)), ids.get(index));
            assertEquals(context.numbers(report.cases().get(index)), numbers(told), ids.get(index));
        }
    }

    @Test
    void whatIsMissingOrDoubledOrMisplacedIsSeen() {
        RenderContext context = RandomReport.of(6, 2).told().context();
        Telling telling = Telling.of(context);
        String text = Told.content(Outputs.reportText().file(context));
        List<String> lines = text.lines().toList();
        telling.expectIn(text);
        String last = lines.getLast();
        String body = text.substring(0, text.lastIndexOf(last));
        assertThrows(AssertionError.class, () -> telling.expectIn(body));
        assertThrows(AssertionError.class, () -> telling.expectIn(text + last));
        assertThrows(AssertionError.class, () -> telling.expectIn(last + body));
    }

    /** Anchors are the only marks that are meant for no reader. */
    private static String read(String markdown) {
        return String.join("\n", MarkdownReader.read(markdown.replaceAll("(?m)^<a id=\"[^\"<>]*\"></a>$", "")).lines());
    }

    private static List<String> numbers(Element told) {
        return HtmlPage.elements(told, "a").stream().filter(link -> link.getAttribute("class").equals("number"))
                .map(HtmlPage::words).toList();
    }

    private static List<String> marked(String text) {
        return MARKED.matcher(text).results().map(MatchResult::group).toList();
    }
}
