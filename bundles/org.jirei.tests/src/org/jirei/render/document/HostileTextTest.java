/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jirei.model.Actor;
import org.jirei.model.Arrow;
import org.jirei.model.Case;
import org.jirei.model.Criterion;
import org.jirei.model.FlowLine;
import org.jirei.model.Passage;
import org.jirei.model.SectionKind;
import org.jirei.model.Survey;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.ReportIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that means something to a format, or to a terminal, is printed as text everywhere. */
class HostileTextTest {

    static List<String> texts() {
        return List.of(
                "</style></svg><script>alert(1)</script>", "\" onload=\"x", "a|b||c", "*強調*_下線_`符号`~~消~~$x$",
                "]](x) ![図](y) <z>", "<!-- --> <![CDATA[ ]]> <?php ?>", "&lt;&#0;&amp;amp;",
                "# 見出し", "1. 一", "- 一", "+ 一", "---", "===", "```", "\\", "一\u0000二\u0007三\u001b[31m四\u009c五",
                "一\ud800二\udc00三", "一\ufffe二\uffff三",
                "一\u202e二\u2066三", "一\r\n二\u2028three\nfour\tfive", "   ", "x".repeat(10_000), "長".repeat(10_000),
                "%s %n $1 {0}", "javascript:alert(1)", "https://example.jp/\"><b>");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isPrintedAsText(String hostile) {
        Told told = new Told();
        Case kase = told.kase("a", hostile);
        fill(kase, hostile);
        Survey survey = told.survey("s", hostile);
        survey.setPublisher(hostile);
        survey.setPeriodStart(hostile);
        Told.category(survey, hostile, kase).setLessons(passage(hostile));
        RenderContext context = told.context();

        String printed = Printable.line(hostile);
        assertOnePerLine(Told.text(kase, context), printed);
        List<String> markdown = MarkdownReader.read(Told.markdown(kase, context)).lines();
        assertEquals(("事例１　" + printed).strip(), markdown.getFirst());
        assertEquals(lesson(printed), markdown.getLast());
        assertTrue(MarkdownReader.read(Told.markdown(survey, context)).lines().contains(printed) || printed.isEmpty());
        HtmlPage page = HtmlPage.read(ReportIndex.content(context));
        assertTrue(HtmlPage.words(page.withId("case-a")).contains(printed));
        assertEquals(1, page.elements("script").size(), "only the report's own");
        assertEquals(List.of(), page.elements("b"));
    }

    private static void fill(Case kase, String hostile) {
        kase.setImpact(Told.prose(hostile));
        kase.setOccurred(hostile);
        kase.setSector(hostile);
        Criterion criterion = Told.FACTORY.createCriterion();
        criterion.setLabel(hostile);
        kase.getMeets().add(criterion);
        Actor actor = Told.actor(kase, "x", hostile);
        FlowLine line = Told.line(Told.phase(kase, hostile), false, "s", hostile);
        line.setTime(hostile);
        line.setStart(actor);
        Told.message(line, Arrow.ATTACK, actor);
        Told.note(line, hostile);
        Passage lessons = Told.section(kase, SectionKind.LESSONS);
        Told.heading(lessons, hostile);
        Told.bullet(lessons, 1, Printable.line(hostile), actor, Printable.line(hostile));
    }

    private static Passage passage(String text) {
        Passage passage = Told.FACTORY.createPassage();
        Told.heading(passage, text);
        Told.bullet(passage, 1, text);
        return passage;
    }

    private static void assertOnePerLine(String text, String printed) {
        assertTrue(text.chars().noneMatch(character -> character != '\n' && Character.isISOControl(character)));
        assertTrue(text.contains("■ " + printed + "\n") || printed.isEmpty(), text);
    }

    /** The last bullet of the case: the text, an actor with the text for a name, and the text again. */
    private static String lesson(String printed) {
        return printed.isEmpty() ? "【６ 得られた気付き・教訓】" : printed + printed + printed;
    }
}
