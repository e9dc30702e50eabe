/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.office.DeckText.Paragraph;
import org.jirei.office.DeckText.Role;
import org.jirei.render.document.Span;
import org.junit.jupiter.api.Test;

/** Columns of slides hold what they are given, however long a single paragraph is. */
class DeckTextTest {

    private static final double WIDTH = 400;
    private static final double HEIGHT = 300;
    private static final String SENTENCE = "障害の原因を調べたところ、設定の誤りが見つかった。";
    private static final int SENTENCES = 150;

    private static final List<Paragraph> LONG = List.of(Paragraph.of(Role.HEADING, "背景"),
            Paragraph.of(Role.BULLET, SENTENCE.repeat(SENTENCES)), Paragraph.of(Role.BULLET, "短い文。"));

    private static String told(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining());
    }

    private static void expectInRoom(List<Paragraph> paragraphs) {
        List<List<Paragraph>> columns = DeckText.balanced(paragraphs, 2, WIDTH, HEIGHT);
        assertEquals(told(paragraphs), told(columns.stream().flatMap(List::stream).toList()));
        for (List<Paragraph> column : columns) {
            assertTrue(DeckText.height(column, WIDTH) <= HEIGHT, () -> told(column));
        }
    }

    @Test
    void paragraphLongerThanAColumnGoesOnInTheNext() {
        expectInRoom(LONG);
    }

    @Test
    void whatGoesOnHasNoBulletAndStandsWhereItsBeginningStands() {
        List<Paragraph> set = DeckText.balanced(LONG, 2, WIDTH, HEIGHT).stream().flatMap(List::stream).toList();
        assertTrue(set.get(1).hasBullet());
        assertFalse(set.get(2).hasBullet());
        assertEquals(set.get(1).indent(), set.get(2).indent());
        assertTrue(set.getLast().hasBullet());
    }

    @Test
    void partsEndWithASentence() {
        List<Paragraph> set = DeckText.balanced(LONG, 2, WIDTH, HEIGHT).stream().flatMap(List::stream).skip(1).toList();
        assertTrue(set.size() > 2, "the paragraph was to be taken apart");
        assertEquals(List.of(), set.stream().map(Paragraph::text).filter(text -> !text.endsWith("。")).toList());
    }

    @Test
    void sentenceLongerThanAColumnGoesOnWhereALineEnds() {
        expectInRoom(List.of(Paragraph.of(Role.PLAIN, "記録を確かめて、".repeat(SENTENCES) + "終えた。")));
        expectInRoom(List.of(Paragraph.of(Role.PLAIN, "the log was read again and ".repeat(SENTENCES) + "done.")));
    }

    @Test
    void addressesStayWhole() {
        Span address = new Span.Address("https://example.jp/" + "report/".repeat(SENTENCES / 15));
        List<Span> spans = Stream.concat(Stream.of(new Span.Words(SENTENCE.repeat(SENTENCES / 15))),
                Stream.generate(() -> address).limit(30)).toList();
        List<Paragraph> paragraphs = List.of(new Paragraph(Role.PLAIN, spans));
        expectInRoom(paragraphs);
        assertEquals(30, DeckText.balanced(paragraphs, 2, WIDTH, HEIGHT).stream().flatMap(List::stream)
                .flatMap(paragraph -> paragraph.spans().stream()).filter(address::equals).count());
    }

    @Test
    void textsAreAsLargeAsTheyFitAndTheirPartsAreOfTheSameSize() {
        List<Paragraph> little = List.of(Paragraph.of(Role.HEADING, "背景"), Paragraph.of(Role.BULLET, "短い文。"));
        double usual = DeckText.height(little, WIDTH);
        assertEquals(usual * 1.3, DeckText.height(DeckText.largest(little, sized -> true), WIDTH), 1e-6);
        assertEquals(usual * 1.1, DeckText.height(DeckText.largest(little,
                sized -> DeckText.height(sized, WIDTH) < usual * 1.15), WIDTH), 1e-6);
        assertEquals(little, DeckText.largest(little, sized -> false));
        List<Paragraph> large = DeckText.largest(LONG, sized -> true);
        assertEquals(List.of(1.3), DeckText.balanced(large, 2, WIDTH, HEIGHT).stream().flatMap(List::stream)
                .map(Paragraph::size).distinct().toList());
        expectInRoom(large);
    }
}
