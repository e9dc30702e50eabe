/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jirei.model.Case;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.ReportIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that means something to a format, or to a terminal, is printed as text everywhere. */
class HostileTextTest {

    @ParameterizedTest
    @MethodSource("org.jirei.render.document.HostileReport#texts")
    void isPrintedAsText(String hostile) {
        HostileReport report = HostileReport.of(hostile);
        Case kase = report.kase();
        RenderContext context = report.context();

        String printed = Printable.line(hostile);
        assertOnePerLine(Told.text(kase, context), printed);
        List<String> markdown = MarkdownReader.read(Told.markdown(kase, context)).lines();
        assertEquals(("事例１　" + printed).strip(), markdown.getFirst());
        assertEquals(lesson(printed), markdown.getLast());
        List<String> survey = MarkdownReader.read(Told.markdown(report.survey(), context)).lines();
        assertTrue(survey.contains(printed) || printed.isEmpty());
        HtmlPage page = HtmlPage.read(ReportIndex.content(context));
        assertTrue(HtmlPage.words(page.withId("case-a")).contains(printed));
        assertEquals(1, page.elements("script").size(), "only the report's own");
        assertEquals(List.of(), page.elements("b"));
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
