/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.Actor;
import org.jirei.model.ActorKind;
import org.jirei.model.Arrow;
import org.jirei.model.FlowLine;
import org.jirei.model.Message;
import org.jirei.model.Phase;
import org.jirei.render.figure.Area;
import org.jirei.render.figure.Drawing;
import org.jirei.render.figure.SvgDocument;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polygon;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.testing.CaseBuilder;
import org.junit.jupiter.api.Test;

final class SequenceLayoutTest {

    private final CaseBuilder builder = new CaseBuilder();

    private Drawing drawing() {
        return new Drawing(SequenceLayout.layout(builder.kase(), builder.labels()));
    }

    private static Message to(Arrow arrow, Actor... receivers) {
        return CaseBuilder.message(arrow, receivers);
    }

    private static List<String> textsFromLeft(Drawing drawing, Style style) {
        return drawing.texts(Set.of(style)).stream()
                .sorted((one, other) -> Double.compare(one.x() + one.width() / 2, other.x() + other.width() / 2))
                .map(TextLine::text).toList();
    }

    @Test
    void ordersParticipantsAsDeclared() {
        Actor declaredFirst = builder.actor("丙");
        Actor declaredSecond = builder.actor("甲");
        Actor declaredThird = builder.actor("乙");
        builder.step("一", declaredThird, to(Arrow.PLAIN, declaredSecond));
        builder.step("二", declaredFirst);
        assertEquals(List.of("丙", "甲", "乙"), textsFromLeft(drawing(), Style.HEAD_LABEL));
    }

    @Test
    void movesNothingAboveALineInsertedBetweenKnownParticipants() {
        Actor one = builder.actor("甲");
        Actor two = builder.actor("乙");
        Actor three = builder.actor("丙");
        builder.step("一", one, to(Arrow.PLAIN, two)).setName("first");
        FlowLine inserted = builder.step("二", three, to(Arrow.PLAIN, one));
        builder.step("三", two, to(Arrow.PLAIN, three)).setName("last");
        Drawing with = drawing();
        builder.kase().getFlow().getItems().remove(inserted);
        Drawing without = drawing();
        assertEquals(without.groups("actor"), with.groups("actor"));
        assertEquals(without.group("step", "first"), with.group("step", "first"));
        assertNotEquals(without.group("step", "last"), with.group("step", "last"));
    }

    @Test
    void keepsMembersOfABoundaryTogether() {
        Actor company = builder.actor("会社");
        Actor first = builder.actor(company, ActorKind.TEAM, "first", "甲");
        Actor second = builder.actor(company, ActorKind.TEAM, "second", "乙");
        Actor outside = builder.actor("外");
        builder.step("一", first, to(Arrow.PLAIN, outside));
        builder.step("二", second);
        assertEquals(List.of("甲", "乙", "外"), textsFromLeft(drawing(), Style.HEAD_LABEL));
        assertEquals(List.of("会社"), textsFromLeft(drawing(), Style.BOUNDARY_LABEL));
    }

    @Test
    void givesABoundaryThatTakesPartALifelineOfItsOwn() {
        Actor company = builder.actor("会社");
        Actor member = builder.actor(company, ActorKind.TEAM, "member", "係");
        builder.step("一", member, to(Arrow.PLAIN, company));
        Drawing drawing = drawing();
        assertEquals(List.of("係"), textsFromLeft(drawing, Style.HEAD_LABEL));
        assertEquals(List.of("会社"), textsFromLeft(drawing, Style.BOUNDARY_LABEL));
        Box own = Drawing.firstBox(drawing.group("actor", "会社"));
        assertTrue(own.right() < Drawing.firstBox(drawing.group("actor", "member")).x());
        assertEquals(2, drawing.lines(Set.of(Style.LIFELINE)).size());
        Area boundary = Area.of(Drawing.firstBox(drawing.group("boundary", "会社")));
        drawing.boxes(Style.HEAD).forEach(head -> assertTrue(boundary.contains(Area.of(head))));
    }

    @Test
    void leavesOutWhoTakesNoPart() {
        Actor company = builder.actor("会社");
        builder.actor(company, ActorKind.TEAM, "idle", "暇な係");
        builder.actor("無関係");
        builder.step("一", company);
        assertEquals(List.of("会社"), drawing().texts(EnumSet.of(Style.HEAD_LABEL, Style.BOUNDARY_LABEL)).stream()
                .map(TextLine::text).toList());
    }

    @Test
    void printsPublishedNames() {
        Actor actor = builder.actor("架空電力");
        actor.setPublished("A社");
        builder.step("一", actor);
        assertEquals(List.of("A社"), textsFromLeft(drawing(), Style.HEAD_LABEL));
    }

    @Test
    void tellsTheSeriesApartByShape() {
        Actor actor = builder.actor("担当");
        builder.step("起きた", actor);
        builder.action(null, "対処した", actor);
        Drawing drawing = drawing();
        assertEquals(List.of("(1)", "(対処1)"), drawing.numbers());
        assertNotEquals(drawing.boxes(Style.STEP_BADGE).getFirst().radius(),
                drawing.boxes(Style.ACTION_BADGE).getFirst().radius());
    }

    @Test
    void numbersInEnglish() {
        builder.language("en").action(null, "did it", builder.actor("team"));
        assertEquals(List.of("(R1)"), drawing().numbers());
    }

    @Test
    void joinsARelayUnderOneNumber() {
        Actor one = builder.actor("甲");
        Actor two = builder.actor("乙");
        Actor three = builder.actor("丙");
        builder.step("伝えた", one, to(Arrow.PLAIN, two), to(Arrow.FAILURE, three));
        Drawing drawing = drawing();
        assertEquals(List.of("(1)"), drawing.numbers());
        Box join = drawing.boxes(Style.STEP_JOIN).getFirst();
        assertEquals(Drawing.firstBox(drawing.group("actor", "乙")).x() + 52, join.x() + join.width() / 2);
        List<Line> messages = drawing.lines(Drawing.MESSAGES);
        assertEquals(2, messages.size());
        messages.forEach(message -> assertTrue(join.y() < message.y1() && message.y1() < join.bottom()));
    }

    @Test
    void sendsToSeveralReceivers() {
        Actor one = builder.actor("甲");
        builder.step("知らせた", one, to(Arrow.PLAIN, builder.actor("乙"), builder.actor("丙"), builder.actor("丁")));
        Drawing drawing = drawing();
        assertEquals(3, drawing.lines(Set.of(Style.STEP_MESSAGE)).size());
        assertEquals(1, drawing.boxes(Style.STEP_JOIN).size());
    }

    @Test
    void crossesAFailureBeforeItArrives() {
        builder.step("届かない", builder.actor("甲"), to(Arrow.FAILURE, builder.actor("乙")));
        Drawing drawing = drawing();
        double receiver = drawing.lines(Set.of(Style.LIFELINE)).get(1).x1();
        List<Line> cross = drawing.lines(Set.of(Style.FAILURE_MARK));
        assertEquals(2, cross.size());
        cross.forEach(stroke -> assertTrue(Math.max(stroke.x1(), stroke.x2()) < receiver));
        assertEquals(List.of(), drawing.all(Polygon.class));
    }

    @Test
    void marksAnAttackWithAZigzag() {
        builder.step("攻撃した", builder.actor("甲"), to(Arrow.ATTACK, builder.actor("乙")));
        Polyline attack = drawing().all(Polyline.class).getFirst();
        assertEquals(Style.ATTACK_MESSAGE, attack.style());
        assertEquals(attack.points().getFirst().y(), attack.points().getLast().y());
        assertEquals(3, attack.points().stream().map(point -> point.y()).distinct().count());
    }

    @Test
    void drawsTwoHeadsBothWays() {
        builder.step("相談した", builder.actor("甲"), to(Arrow.BOTH_WAYS, builder.actor("乙")));
        Drawing drawing = drawing();
        List<Line> lifelines = drawing.lines(Set.of(Style.LIFELINE));
        assertEquals(List.of(lifelines.get(0).x1(), lifelines.get(1).x1()),
                drawing.all(Polygon.class).stream().map(head -> head.points().getFirst().x()).toList());
    }

    @Test
    void putsWhatHappensAtOneParticipantIntoABox() {
        builder.step("止まった", builder.actor("装置"));
        Drawing drawing = drawing();
        Box box = drawing.boxes(Style.STEP_BOX).getFirst();
        double lifeline = drawing.lines(Set.of(Style.LIFELINE)).getFirst().x1();
        assertEquals(lifeline, box.x() + box.width() / 2, 1);
    }

    @Test
    void bendsAMessageToOneselfBack() {
        Actor actor = builder.actor("装置");
        builder.step("再起動した", actor, to(Arrow.PLAIN, actor));
        Polyline loop = drawing().all(Polyline.class).getFirst();
        assertEquals(4, loop.points().size());
        assertTrue(loop.points().getFirst().y() < loop.points().getLast().y());
    }

    @Test
    void putsTimesLeftOfAllColumns() {
        FlowLine line = builder.step("起きた", builder.actor("装置"));
        line.setTime("2018-06-12 10:05");
        Drawing drawing = drawing();
        List<TextLine> times = drawing.texts(Set.of(Style.TIME));
        assertEquals(List.of("2018-06-12", "10:05"), times.stream().map(TextLine::text).toList());
        double left = drawing.boxes(Style.STEP_BOX).getFirst().x();
        times.forEach(time -> assertTrue(time.right() < left));
    }

    @Test
    void drawsNotesBelowTheirLine() {
        Actor one = builder.actor("甲");
        FlowLine line = builder.step("送った", one, to(Arrow.PLAIN, builder.actor("乙")));
        CaseBuilder.note(line, "補足一");
        CaseBuilder.note(line, "補足二");
        Drawing drawing = drawing();
        List<TextLine> notes = drawing.texts(Set.of(Style.NOTE_LABEL));
        assertEquals(List.of("補足一", "補足二"), notes.stream().map(TextLine::text).toList());
        assertTrue(notes.getFirst().top() > drawing.lines(Set.of(Style.STEP_MESSAGE)).getFirst().y1());
    }

    @Test
    void keepsLifelinesWholeBesideSentences() {
        Actor one = builder.actor("甲");
        Actor two = builder.actor("乙");
        for (int length = 1; length < 40; length++) {
            builder.step("文".repeat(length), one, to(Arrow.PLAIN, two));
        }
        Drawing drawing = drawing();
        for (Line lifeline : drawing.lines(Set.of(Style.LIFELINE))) {
            drawing.boxes(Style.HALO).forEach(halo -> {
                assertTrue(Math.abs(halo.x() - lifeline.x1()) > 2, halo::toString);
                assertTrue(Math.abs(halo.right() - lifeline.x1()) > 2, halo::toString);
            });
        }
    }

    @Test
    void describesTheStoryInWords() {
        Actor one = builder.actor("甲");
        Actor two = builder.actor("乙");
        builder.step("攻撃した", one, to(Arrow.ATTACK, two));
        builder.action(null, "切り離した", two);
        assertEquals("(1) 甲から乙へ（攻撃）: 攻撃した\n(対処1) 乙: 切り離した",
                SequenceLayout.layout(builder.kase(), builder.labels()).description());
    }

    @Test
    void listsWhatHappenedForThoseWhoHaveItReadOut() {
        Actor one = builder.actor("甲");
        Phase phase = builder.phase("発生");
        builder.step(phase, "起きた", one).setName("first");
        builder.action(phase, "対処した", one).setName("second");
        Group list = drawing().groups().filter(group -> group.role() == Group.Role.LIST).findFirst().orElseThrow();
        assertEquals("trial-sequence-flow", list.id());
        assertEquals("事象と対処の経過", list.label());
        assertEquals(List.of("段階「発生」", "(1) 甲: 起きた", "(対処1) 甲: 対処した"),
                list.items().stream().map(item -> ((Group) item).label()).toList());
        list.items().forEach(item -> assertEquals(Group.Role.ITEM, ((Group) item).role()));
    }

    @Test
    void keepsBoxesOffLifelines() {
        Actor one = builder.actor("甲");
        Actor two = builder.actor("乙");
        for (int length = 1; length < 30; length++) {
            builder.step("文".repeat(length), one);
            builder.step("文".repeat(length), two);
        }
        Drawing drawing = drawing();
        for (Line lifeline : drawing.lines(Set.of(Style.LIFELINE))) {
            drawing.boxes(Style.STEP_BOX).forEach(box -> {
                assertTrue(Math.abs(box.x() - lifeline.x1()) >= 6, box::toString);
                assertTrue(Math.abs(box.right() - lifeline.x1()) >= 6, box::toString);
            });
        }
    }

    @Test
    void namesPartsAfterWhatTheyShow() {
        Actor actor = builder.actor(null, ActorKind.TEAM, "ops", "担当");
        builder.step("起きた", actor).setName("expired");
        Scene scene = SequenceLayout.layout(builder.kase(), builder.labels());
        List<String> ids = SvgDocument.parse(SvgRenderer.svg(scene)).ids();
        assertTrue(ids.containsAll(List.of("trial-sequence-title", "trial-sequence-description",
                "trial-sequence-actor-ops", "trial-sequence-step-expired")), ids::toString);
    }
}
