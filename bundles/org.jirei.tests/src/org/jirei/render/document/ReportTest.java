/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jirei.model.Actor;
import org.jirei.model.Arrow;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Section;
import org.jirei.model.SectionKind;
import org.jirei.model.Survey;
import org.jirei.render.output.ReportIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The report as a page: complete in itself, sound, and usable by keyboard and screen reader. */
class ReportTest {

    private static final int RANDOM_REPORTS = 20;
    private static final List<String> LOADING = List.of("src", "srcset", "poster", "data", "background", "action");

    /** Reports of every shape: one survey, several, none, cases outside of them, nothing at all, names doubled. */
    static Stream<Told> reports() {
        Stream<Told> random = Stream.iterate(0L, seed -> seed + 1).limit(RANDOM_REPORTS)
                .map(seed -> RandomReport.of(seed).told());
        return Stream.concat(random,
                Stream.of(new Told(), looseCase(), surveyWithLooseCase(), twoSurveys(), doubled()));
    }

    private static Told looseCase() {
        Told told = new Told();
        Told.line(told.kase("loose", "単独の事例"), false, "only", "起きた");
        return told;
    }

    private static Told surveyWithLooseCase() {
        Told told = looseCase();
        Told.category(told.survey("survey", "調査"), "分類", told.kase("listed", "収録した事例"));
        return told;
    }

    private static Told twoSurveys() {
        Told told = looseCase();
        Told.category(told.survey("first", "First"), "Category", told.kase("one", "One")).setLessons(
                Told.FACTORY.createPassage());
        Survey second = told.survey("second", "Second");
        second.setLanguage("en");
        Told.category(second, "Other", told.kase("two", "Two"));
        return told;
    }

    private static Told doubled() {
        Told told = new Told();
        for (String name : new String[] {"same", "same", "same-2", null, "", "a b", "a_b", "<x>"}) {
            Case kase = told.kase(name, name);
            Told.line(kase, false, "step", "一");
            Told.line(kase, false, "step", "二");
            Told.line(kase, true, null, "三");
        }
        return told;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void idsAreUniqueAndNoLinkDangles(Told told) {
        HtmlPage page = HtmlPage.read(ReportIndex.content(told.context()));
        Set<String> ids = new LinkedHashSet<>();
        for (Element element : page.elements()) {
            if (element.hasAttribute("id")) {
                assertTrue(ids.add(element.getAttribute("id")), "twice: " + element.getAttribute("id"));
            }
        }
        for (Element element : page.elements()) {
            String target = element.getAttribute("href");
            assertTrue(!target.startsWith("#") || ids.contains(target.substring(1)), "dangling: " + target);
            for (String reference : element.getAttribute("aria-labelledby").split(" ")) {
                assertTrue(reference.isEmpty() || ids.contains(reference), "dangling: " + reference);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothingIsFetched(Told told) {
        HtmlPage page = HtmlPage.read(ReportIndex.content(told.context()));
        for (Element element : page.elements()) {
            assertFalse(List.of("link", "img", "iframe", "object", "base").contains(element.getLocalName()));
            for (int index = 0; index < element.getAttributes().getLength(); index++) {
                Attr attribute = (Attr) element.getAttributes().item(index);
                assertFalse(LOADING.contains(attribute.getLocalName()), attribute.getName());
                assertFalse(attribute.getLocalName().startsWith("on"), attribute.getName());
            }
            assertTrue(!element.hasAttribute("href") || element.getLocalName().equals("a"));
        }
        for (Element script : page.elements("script")) {
            assertFalse(script.hasAttributes());
            assertFalse(script.getTextContent().matches("(?s).*(import\\W|fetch\\(|XMLHttp|WebSocket|https?:).*"));
        }
        for (Element style : page.elements("style")) {
            assertFalse(style.getTextContent().matches("(?s).*(@import|url\\(|https?:).*"));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void headingsGoDownOneLevelAtATime(Told told) {
        HtmlPage page = HtmlPage.read(ReportIndex.content(told.context()));
        int previous = 0;
        for (Element heading : page.elements()) {
            if (!heading.getLocalName().matches("h[1-6]")) {
                continue;
            }
            int level = heading.getLocalName().charAt(1) - '0';
            assertTrue(level <= previous + 1, "h" + previous + " is followed by h" + level);
            previous = level;
        }
        assertEquals(1, page.elements("h1").size());
    }

    @Test
    void singleSurveyHeadsThePage() {
        Told told = new Told();
        Survey survey = told.survey("survey", "2024年度 調査");
        survey.getCriteria().add(Told.FACTORY.createCriterion());
        survey.getCriteria().getFirst().setLabel("実害");
        Told.category(survey, "分類", told.kase("a", "題"));
        HtmlPage page = HtmlPage.read(ReportIndex.content(told.context()));
        assertEquals(List.of("h1 2024年度 調査", "h2 目次", "h2 選定基準", "h2 調査対象事例の一覧", "h2 事例１　題"),
                page.elements().stream().filter(element -> element.getLocalName().matches("h[1-6]"))
                        .map(heading -> heading.getLocalName() + " " + heading.getTextContent()).toList());
    }

    @Test
    void severalSurveysStandUnderOneTitle() {
        HtmlPage page = HtmlPage.read(ReportIndex.content(twoSurveys().context()));
        assertEquals(List.of("h1 事例の報告", "h2 目次", "h2 First", "h3 調査対象事例の一覧", "h3 事例１　One", "h2 Second",
                        "h3 Overview of cases", "h3 Case 1  Two", "h2 調査に収録されていない事例", "h3 事例　単独の事例",
                        "h4 経過"),
                page.elements().stream().filter(element -> element.getLocalName().matches("h[1-6]"))
                        .map(heading -> heading.getLocalName() + " " + heading.getTextContent()).toList());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void landmarksAndSkipLink(Told told) {
        HtmlPage page = HtmlPage.read(ReportIndex.content(told.context()));
        assertEquals(1, page.elements("main").size());
        assertEquals(1, page.elements("nav").size());
        assertEquals("#main", page.elements("a").getFirst().getAttribute("href"));
        assertFalse(page.elements("html").getFirst().getAttribute("lang").isEmpty());
        assertFalse(page.elements("title").getFirst().getTextContent().isBlank());
    }

    @Test
    void referenceLeadsToTheFlowListAndFromThereIntoTheFigure() {
        Told told = new Told();
        Case kase = told.kase("cloudAuth", "認証の障害");
        FlowLine action = Told.line(kase, true, "detect", "検知した");
        action.setStart(Told.actor(kase, "ops", "部門"));
        Section detection = Told.section(kase, SectionKind.DETECTION);
        Told.bullet(detection, 1, "検知した", action, "。");

        HtmlPage page = HtmlPage.read(ReportIndex.content(told.context()));
        Element mention = page.elements("a").stream()
                .filter(link -> link.getAttribute("class").equals("mention")).findFirst().orElseThrow();
        assertEquals("(対処1)", mention.getTextContent());
        assertEquals("#case-cloudAuth-detect", mention.getAttribute("href"));
        Element listed = page.withId("case-cloudAuth-detect");
        Element number = HtmlPage.elements(listed, "a").getFirst();
        assertEquals("(対処1)", number.getTextContent());
        Element drawn = page.withId(number.getAttribute("href").substring(1));
        assertTrue(drawn.getTextContent().contains("検知した"), drawn.getTextContent());
    }

    @Test
    void figureScrollsInARegionThatTheKeyboardReaches() {
        HtmlPage page = HtmlPage.read(ReportIndex.content(looseCase().context()));
        Element region = HtmlPage.elements(page.elements("figure").getFirst(), "div").getFirst();
        assertEquals("region", region.getAttribute("role"));
        assertEquals("0", region.getAttribute("tabindex"));
        assertEquals("「単独の事例」のシーケンス図（横にスクロールできる）", region.getAttribute("aria-label"));
        assertEquals(1, HtmlPage.elements(region, "svg").size());
    }

    @Test
    void failureAndAttackAreSpoken() {
        Told told = new Told();
        Case kase = told.kase("a", "一");
        Actor actor = Told.actor(kase, "x", "甲");
        Told.message(Told.line(kase, false, "s", "起きた"), Arrow.FAILURE, actor);
        Told.message(Told.line(kase, false, "t", "起きた"), Arrow.ATTACK, actor);
        List<String> spoken = HtmlPage.read(ReportIndex.content(told.context())).elements("span").stream()
                .map(span -> span.getAttribute("aria-label")).filter(label -> !label.isEmpty()).toList();
        assertEquals(List.of("失敗または遮断", "攻撃"), spoken);
    }

    @Test
    void overviewIsATableWithCaptionAndScopes() {
        HtmlPage page = HtmlPage.read(ReportIndex.content(surveyWithLooseCase().context()));
        Element table = page.elements("table").getFirst();
        assertEquals(1, HtmlPage.elements(table, "caption").size());
        assertEquals(List.of("col", "col", "col", "col", "rowgroup", "row"),
                HtmlPage.elements(table, "th").stream().map(head -> head.getAttribute("scope")).toList());
        assertEquals(List.of("#case-listed"),
                HtmlPage.elements(table, "a").stream().map(link -> link.getAttribute("href")).toList());
    }

    @Test
    void caseThatIsNotShownKeepsItsRowWithoutLinkAndSentences() {
        Told told = new Told();
        Case good = told.kase("good", "良い事例");
        Case bad = told.kase("bad", "誤りのある事例");
        bad.setImpact(Told.prose("出してはならない語"));
        Survey survey = told.survey("survey", "調査");
        Told.category(survey, "分類", bad, good);

        String html = ReportIndex.content(told.context(good));
        HtmlPage page = HtmlPage.read(html);
        List<Element> rows = HtmlPage.elements(page.elements("table").getFirst(), "tr");
        assertEquals("1誤りのある事例（誤りがあるため未作成）", HtmlPage.words(rows.get(2)).replace("\n", ""));
        assertEquals(List.of(), HtmlPage.elements(rows.get(2), "a"));
        assertEquals("2良い事例", HtmlPage.words(rows.get(3)).replace("\n", ""));
        assertFalse(html.contains("出してはならない語"));
        assertTrue(Told.markdown(survey, told.context(good)).contains("| 1 | 誤りのある事例（誤りがあるため未作成） |  |  |"));
        assertTrue(Told.markdown(survey, told.context(good)).contains("| 2 | [良い事例](good/case.md) |  |  |"));
    }
}
