/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Prose;
import org.jirei.render.output.RenderContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prose becomes one line: broken lines joined, references found again, addresses known. */
class LineTest {

    private final Told told = new Told();
    private final Case kase = told.kase("a", "題");
    private final FlowLine step = Told.line(kase, false, "s", "起きた");
    private final RenderContext context = told.context();

    private List<Span> spans(Prose prose) {
        return new Lines(context.labels(kase), context.anchors()).line(prose).spans();
    }

    private static Span.LineMention mention(String anchor) {
        return new Span.LineMention("(1)", anchor);
    }

    @Test
    void referenceIsKnownWhereverLinesBreak() {
        assertEquals(List.of(new Span.Words("認証が切れ"), mention("case-a-s"), new Span.Words("、止まった。")),
                spans(Told.prose("認証が\n  切れ\n", step, "、\n止まった。")));
        assertEquals(List.of(new Span.Words("the server "), mention("case-a-s"), new Span.Words(" was cut")),
                spans(Told.prose("the\nserver\n", step, "\nwas cut")));
        assertEquals(List.of(mention("case-a-s"), mention("case-a-s")), spans(Told.prose("\n", step, step, "\n")));
    }

    @Test
    void referenceToWhatIsNotShownIsWords() {
        Lines lines = new Lines(context.labels(kase), new Anchors(List.of(), List.of()));
        assertEquals(List.of(new Span.Words("(1)")), lines.line(Told.prose(step)).spans());
    }

    @Test
    void caseIsMentionedWithItsFolder() {
        assertEquals(List.of(new Span.CaseMention("事例", "case-a", "a")), spans(Told.prose(kase)));
    }

    @ParameterizedTest
    @CsvSource({
        "詳しくはhttps://example.jp/a?b=1#cを参照, https://example.jp/a?b=1#c",
        "（https://example.jp/x.pdf）, https://example.jp/x.pdf",
        "https://example.jp/a#b#c, https://example.jp/a#b",
        "See https://example.jp/x., https://example.jp/x",
        "(http://example.jp/a_(b)), http://example.jp/a_(b)",
        "（https://example.jp/a_(b)）, https://example.jp/a_(b)",
        "[http://[::1]/x]!, http://[::1]/x",
        "http://, ''",
        "ftp://example.jp, ''",
    })
    void addressEndsWhereItsCharactersEnd(String text, String address) {
        List<String> found = Addresses.split(text).stream()
                .filter(Span.Address.class::isInstance).map(Span::text).toList();
        assertEquals(address.isEmpty() ? List.of() : List.of(address), found);
        assertEquals(text, new Line(Addresses.split(text)).text());
    }
}
