/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jirei.model.Actor;
import org.jirei.model.ActorKind;
import org.jirei.model.Arrow;
import org.jirei.model.FlowLine;
import org.jirei.model.Phase;
import org.jirei.render.figure.Drawing;
import org.jirei.render.figure.SvgDocument;
import org.jirei.render.scene.FigureSheet;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.testing.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SequencePagesTest {

    private final CaseBuilder builder = new CaseBuilder();

    private List<Drawing> sheets(PageFormat format) {
        return SequencePages.layout(builder.kase(), builder.labels(), format).stream().map(Drawing::new).toList();
    }

    private static List<String> texts(Drawing sheet, Style style) {
        return sheet.texts(Set.of(style)).stream().map(TextLine::text).toList();
    }

    private void addSteps(Phase phase, int count, Actor actor) {
        for (int index = 0; index < count; index++) {
            builder.step(phase, "起きた", actor);
        }
    }

    @Test
    void isTheOneFigureWithoutSheets() {
        addSteps(builder.phase("発生"), 30, builder.actor("甲"));
        assertEquals(List.of(SequenceLayout.layout(builder.kase(), builder.labels())),
                SequencePages.layout(builder.kase(), builder.labels(), PageFormat.NONE));
    }

    @Test
    void namesSheetsAndKeepsIdsOfSteps() {
        Actor actor = builder.actor("甲");
        addSteps(null, 20, actor);
        List<Drawing> sheets = sheets(PageFormat.SLIDE);
        assertEquals("trial-sequence-page-1", sheets.getFirst().scene().name());
        assertEquals("事例　試しの事例 (1 / " + sheets.size() + ")", sheets.getFirst().scene().title());
        List<String> ids = SvgDocument.parse(SvgRenderer.svg(sheets.get(1).scene())).ids();
        assertTrue(ids.contains("trial-sequence-page-2-actor-甲"), ids::toString);
        assertTrue(ids.stream().anyMatch(id -> id.startsWith("trial-sequence-step-line")), ids::toString);
    }

    @Test
    void tellsOnlyTheLinesOfTheSheet() {
        addSteps(null, 20, builder.actor("甲"));
        List<Drawing> sheets = sheets(PageFormat.SLIDE);
        assertTrue(sheets.get(0).scene().description().startsWith("(1) 甲: 起きた\n(2) 甲: 起きた"));
        assertTrue(!sheets.get(1).scene().description().contains("(1) "));
    }

    @Test
    void announcesAPhaseThatGoesOn() {
        addSteps(builder.phase("発生"), 20, builder.actor("甲"));
        List<Drawing> sheets = sheets(PageFormat.SLIDE);
        assertEquals(List.of("発生"), texts(sheets.get(0), Style.PHASE_LABEL));
        assertEquals(List.of("発生（続き）"), texts(sheets.get(1), Style.PHASE_LABEL));
        builder.language("en");
        assertEquals(List.of("発生 (continued)"), texts(sheets(PageFormat.SLIDE).get(1), Style.PHASE_LABEL));
    }

    @Test
    void ratherBreaksBetweenPhasesWhereTheSheetIsWellFilled() {
        Actor actor = builder.actor("甲");
        addSteps(builder.phase("発生"), 5, actor);
        addSteps(builder.phase("対応"), 7, actor);
        List<Drawing> sheets = sheets(PageFormat.SLIDE);
        assertEquals(List.of("(1)", "(2)", "(3)", "(4)", "(5)"), sheets.getFirst().numbers());
        assertEquals(List.of("対応"), texts(sheets.get(1), Style.PHASE_LABEL));
    }

    @Test
    void breaksInsideAPhaseWhereTheSheetWouldStayEmpty() {
        Actor actor = builder.actor("甲");
        addSteps(builder.phase("発生"), 1, actor);
        addSteps(builder.phase("対応"), 20, actor);
        List<Drawing> sheets = sheets(PageFormat.SLIDE);
        assertTrue(sheets.getFirst().numbers().size() > 4, sheets.getFirst().numbers()::toString);
        assertEquals(List.of("対応（続き）"), texts(sheets.get(1), Style.PHASE_LABEL));
    }

    @Test
    void beginsASheetWhereParticipantsWouldBeTooMany() {
        for (int pair = 0; pair < 20; pair++) {
            builder.step("送った", builder.actor("送り手" + pair),
                    CaseBuilder.message(Arrow.PLAIN, builder.actor("受け手" + pair)));
        }
        List<Drawing> sheets = sheets(PageFormat.A4);
        assertTrue(sheets.size() > 2, "all on " + sheets.size());
        sheets.forEach(sheet -> {
            assertEquals(2 * sheet.numbers().size(), sheet.boxes(Style.HEAD).size());
            sheet.texts().forEach(text -> assertTrue(text.fontSize() >= 12, text::toString));
        });
    }

    @ParameterizedTest
    @EnumSource(value = PageFormat.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void continuesAMessageToSoManyThatTheyDoNotFit(PageFormat format) {
        Actor sender = builder.actor("送り手");
        Actor[] receivers = new Actor[39];
        for (int index = 0; index < receivers.length; index++) {
            receivers[index] = builder.actor("受け手" + index);
        }
        FlowLine line = builder.step("知らせた", sender, CaseBuilder.message(Arrow.PLAIN, receivers));
        CaseBuilder.note(line, "全員に届いた");
        List<Drawing> sheets = sheets(format);
        assertEquals(List.of("(1)"), sheets.stream().flatMap(sheet -> sheet.numbers().stream()).toList());
        assertEquals(39, sheets.stream().mapToInt(sheet -> sheet.lines(Drawing.MESSAGES).size()).sum());
        assertEquals(List.of("全員に届いた"), texts(sheets.getLast(), Style.NOTE_LABEL));
        for (Drawing sheet : sheets.subList(1, sheets.size())) {
            assertTrue(texts(sheet, Style.CONTINUATION).contains("(1)の続き"));
            sheet.texts().forEach(text -> assertTrue(text.fontSize() >= 12, text::toString));
        }
    }

    @Test
    void scalesDownWhatFitsNoSheetAtAll() {
        Actor one = builder.actor("甲");
        builder.step("起きた", one);
        builder.step("文".repeat(5_000), one);
        builder.step("起きた", one);
        List<Drawing> sheets = sheets(PageFormat.SLIDE);
        assertEquals(List.of(List.of("(1)"), List.of("(2)"), List.of("(3)")),
                sheets.stream().map(Drawing::numbers).toList());
        double least = sheets.get(1).texts().stream().mapToDouble(TextLine::fontSize).min().orElseThrow();
        assertTrue(least < 12, "not scaled: " + least);
    }

    @Test
    void shortensALongTitleButNotWhatIsReadOut() {
        builder.kase().setTitle("題".repeat(500));
        builder.step("起きた", builder.actor("甲"));
        Drawing sheet = sheets(PageFormat.A4).getFirst();
        List<String> title = texts(sheet, Style.FIGURE_TITLE);
        assertEquals(2, title.size());
        assertTrue(title.getLast().endsWith("題…"), title::toString);
        assertEquals("事例　" + "題".repeat(500), sheet.scene().title());
    }

    @Test
    void takesNoMoreOfAPageThanItNeeds() {
        addSteps(null, 20, builder.actor("甲"));
        FigureSheet part = new FigureSheet(800, 600, 0, false);
        List<Scene> scenes = SequencePages.layout(builder.kase(), builder.labels(), part);
        assertTrue(scenes.size() > 1);
        for (Scene scene : scenes) {
            Drawing drawing = new Drawing(scene);
            assertTrue(scene.height() <= part.height(), scene::name);
            double bottom = drawing.texts().stream().mapToDouble(text -> text.top() + text.fontSize()).max().orElseThrow();
            assertTrue(bottom <= scene.height() && bottom > scene.height() - 60, bottom + " of " + scene.height());
        }
        assertTrue(scenes.getLast().height() < part.height() - 60, "the rest of the page is left");
    }

    @Test
    void hasOneSheetForACaseWithoutFlow() {
        builder.kase().setFlow(null);
        List<Drawing> sheets = sheets(PageFormat.A4);
        assertEquals(List.of("事例　試しの事例", "1 / 1"),
                sheets.getFirst().texts().stream().map(TextLine::text).toList());
        assertEquals(1, sheets.size());
    }

    @ParameterizedTest
    @MethodSource("org.jirei.render.sequence.HostileLabelsTest#labels")
    void standsHostileLabels(String label) {
        builder.kase().setTitle(label);
        Actor outer = builder.actor(null, ActorKind.ORGANIZATION, "outer", label);
        Actor one = builder.actor(outer, ActorKind.SYSTEM, "one", label);
        Phase phase = builder.phase(label);
        FlowLine step = builder.step(phase, label, one, CaseBuilder.message(Arrow.ATTACK, outer));
        step.setTime(label);
        CaseBuilder.note(step, label);
        addSteps(phase, 3, outer);
        List<Drawing> sheets = sheets(PageFormat.A4);
        assertTrue(sheets.size() <= 4, "as many as " + sheets.size());
        assertEquals(List.of("(1)", "(2)", "(3)", "(4)"),
                sheets.stream().flatMap(sheet -> sheet.numbers().stream()).toList());
        sheets.forEach(sheet -> SvgDocument.parse(SvgRenderer.svg(sheet.scene())));
    }

    @Test
    void putsColumnsInTheSameOrderOnEverySheet() {
        Actor first = builder.actor("甲");
        Actor second = builder.actor("乙");
        for (int index = 0; index < 20; index++) {
            builder.step("送った", index < 10 ? first : second,
                    CaseBuilder.message(Arrow.PLAIN, index < 10 ? second : first));
        }
        List<List<String>> orders = new ArrayList<>();
        sheets(PageFormat.SLIDE).forEach(sheet -> orders.add(texts(sheet, Style.HEAD_LABEL)));
        assertEquals(Set.of(List.of("甲", "乙")), Set.copyOf(orders));
    }

    @Test
    void drawsThreeHundredStepsBetweenFortyActors() {
        List<Actor> actors = new ArrayList<>();
        for (int index = 0; index < 40; index++) {
            actors.add(builder.actor("登場者" + index));
        }
        for (int index = 0; index < 300; index++) {
            builder.step("送った", actors.get(index * 7 % 40),
                    CaseBuilder.message(Arrow.PLAIN, actors.get((index * 7 + 3) % 40)));
        }
        List<Drawing> sheets = sheets(PageFormat.A4_LANDSCAPE);
        assertEquals(300, sheets.stream().mapToInt(sheet -> sheet.numbers().size()).sum());
        for (Drawing sheet : sheets) {
            Scene scene = sheet.scene();
            for (Line lifeline : sheet.lines(Set.of(Style.LIFELINE))) {
                assertTrue(lifeline.x1() > 38 && lifeline.x1() < scene.width() - 38, lifeline::toString);
            }
        }
    }
}
