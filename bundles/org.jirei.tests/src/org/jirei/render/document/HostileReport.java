/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

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

/** A survey of one case, wherever it has words the same ones: some that mean something to a format, or to a terminal. */
public record HostileReport(Case kase, Survey survey, RenderContext context) {

    /** Returns words to try. */
    public static List<String> texts() {
        return List.of(
                "</style></svg><script>alert(1)</script>", "\" onload=\"x", "a|b||c", "*強調*_下線_`符号`~~消~~$x$",
                "]](x) ![図](y) <z>", "<!-- --> <![CDATA[ ]]> <?php ?>", "&lt;&#0;&amp;amp;",
                "# 見出し", "1. 一", "- 一", "+ 一", "---", "===", "```", "\\", "一\u0000二\u0007三\u001b[31m四\u009c五",
                "一\ud800二\udc00三", "一\ufffe二\uffff三",
                "一\u202e二\u2066三", "一\r\n二\u2028three\nfour\tfive", "   ", "x".repeat(10_000), "長".repeat(10_000),
                "%s %n $1 {0}", "javascript:alert(1)", "https://example.jp/\"><b>");
    }

    /** Returns how {@code hostile} is printed. */
    public static String printed(String hostile) {
        return Printable.line(hostile);
    }

    /** Returns the report in which all is called {@code hostile}. */
    public static HostileReport of(String hostile) {
        Told told = new Told();
        Case kase = told.kase("a", hostile);
        fill(kase, hostile);
        Survey survey = told.survey("s", hostile);
        survey.setPublisher(hostile);
        survey.setPeriodStart(hostile);
        Told.category(survey, hostile, kase).setLessons(passage(hostile));
        return new HostileReport(kase, survey, told.context());
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
}
