/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.jirei.model.Actor;
import org.jirei.model.Actors;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.model.Step;
import org.jirei.render.figure.Area;
import org.jirei.render.figure.Drawing;
import org.jirei.render.figure.SvgDocument;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.Style;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.testing.CaseBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in every figure, over cases at random with fixed seeds. */
final class SequencePropertiesTest {

    private static final int CASES = 300;

    private static final Map<Long, Drawing> DRAWINGS = new ConcurrentHashMap<>();

    private static Drawing drawing(long seed) {
        return DRAWINGS.computeIfAbsent(seed, fresh -> new Drawing(scene(RandomCase.of(fresh))));
    }

    private static Scene scene(CaseBuilder builder) {
        return SequenceLayout.layout(builder.kase(), builder.labels());
    }

    static LongStream seeds() {
        return LongStream.range(0, CASES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void showsEveryLineOnceInOrder(long seed) {
        CaseBuilder random = RandomCase.of(seed);
        Labels labels = random.labels();
        Drawing drawing = drawing(seed);
        List<String> numbers = Flows.lines(random.kase()).stream().map(labels::number).toList();
        assertEquals(numbers, drawing.numbers());
        List<Double> heights = drawing.texts(Drawing.NUMBERS).stream().map(TextLine::baseline).toList();
        assertEquals(heights.stream().sorted().distinct().toList(), heights);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void printsSentencesWhole(long seed) {
        CaseBuilder random = RandomCase.of(seed);
        Labels labels = random.labels();
        Drawing drawing = drawing(seed);
        for (FlowLine line : Flows.lines(random.kase())) {
            String kind = line instanceof Step ? "step" : "action";
            StringBuilder printed = new StringBuilder();
            for (SceneItem item : drawing.group(kind, line.getName()).items()) {
                if (item instanceof TextLine text && text.style() == Style.SENTENCE) {
                    printed.append(text.text());
                }
            }
            assertEquals(withoutSpaces(labels.text(line.getSentence())), withoutSpaces(printed.toString()));
        }
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTextsApart(long seed) {
        List<TextLine> texts = new ArrayList<>(drawing(seed).texts());
        texts.sort(Comparator.comparingDouble(TextLine::top));
        for (int upper = 0; upper < texts.size(); upper++) {
            for (int lower = upper + 1; lower < texts.size(); lower++) {
                TextLine one = texts.get(upper);
                TextLine other = texts.get(lower);
                if (other.top() > one.bottom()) {
                    break;
                }
                assertFalse(Area.of(one).overlaps(Area.of(other)), () -> one + " overlaps " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsMessagesOutOfTexts(long seed) {
        Drawing drawing = drawing(seed);
        for (Group row : rows(drawing)) {
            List<SceneItem> messages = row.items().stream().filter(SequencePropertiesTest::isMessage).toList();
            for (SceneItem text : row.items()) {
                if (text instanceof TextLine) {
                    messages.forEach(message -> assertFalse(thick(message).overlaps(Area.of(text)),
                            () -> message + " crosses " + text));
                }
            }
        }
    }

    private static Area thick(SceneItem message) {
        Area area = Area.of(message);
        return new Area(area.left(), area.top() - 1, area.right(), area.bottom() + 1);
    }

    private static boolean isMessage(SceneItem item) {
        return item instanceof Line line && Drawing.MESSAGES.contains(line.style())
                || item instanceof Polyline polyline && Drawing.MESSAGES.contains(polyline.style());
    }

    private static List<Group> rows(Drawing drawing) {
        List<Group> rows = new ArrayList<>(drawing.groups("step"));
        rows.addAll(drawing.groups("action"));
        return rows;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsRowsApartAndBelowHeads(long seed) {
        Drawing drawing = drawing(seed);
        List<Area> rows = new ArrayList<>(rows(drawing).stream().map(Area::of).toList());
        rows.sort(Comparator.comparingDouble(Area::top));
        double free = drawing.boxes(Style.HEAD).stream().mapToDouble(Box::bottom).max().orElse(0);
        for (Area row : rows) {
            assertTrue(row.top() > free, () -> row + " reaches into what is above it");
            free = row.bottom();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void staysOnTheCanvas(long seed) {
        Scene scene = drawing(seed).scene();
        Area canvas = new Area(0, 0, scene.width(), scene.height());
        scene.drawn().forEach(item -> assertTrue(canvas.contains(Area.of(item)), () -> item + " leaves " + canvas));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTextsInTheirBoxes(long seed) {
        Drawing drawing = drawing(seed);
        for (Group group : drawing.groups("")) {
            Box box = group.items().getFirst() instanceof Box first ? first : null;
            boolean holdsTexts = box != null
                    && EnumSet.of(Style.HEAD, Style.BOUNDARY, Style.PHASE).contains(box.style());
            if (holdsTexts) {
                group.items().stream().filter(TextLine.class::isInstance).forEach(text ->
                        assertTrue(Area.of(box).contains(Area.of(text)), () -> text + " leaves " + box));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void drawsLifelinesStraight(long seed) {
        CaseBuilder random = RandomCase.of(seed);
        List<Line> lifelines = drawing(seed).lines(Set.of(Style.LIFELINE));
        assertEquals(Flows.participants(random.kase()).size(), lifelines.size());
        lifelines.forEach(lifeline -> assertEquals(lifeline.x1(), lifeline.x2()));
        assertEquals(lifelines.size(), lifelines.stream().map(Line::x1).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void drawsMessagesHorizontalAndDownwards(long seed) {
        Drawing drawing = drawing(seed);
        for (Group row : rows(drawing)) {
            double above = Area.of(row).top();
            for (SceneItem item : row.items()) {
                if (item instanceof Line line && isMessage(item)) {
                    assertEquals(line.y1(), line.y2());
                    assertTrue(line.y1() > above, "a message above the one before it");
                    above = line.y1();
                } else if (item instanceof Polyline message) {
                    assertTrue(message.points().getFirst().y() > above, "a message above the one before it");
                    above = message.points().getLast().y();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void putsExactlyTheMembersIntoBoundaries(long seed) {
        CaseBuilder random = RandomCase.of(seed);
        Drawing drawing = drawing(seed);
        Set<Actor> participants = Flows.participants(random.kase());
        Set<String> expected = new HashSet<>();
        for (Actor boundary : Actors.all(random.kase())) {
            boolean drawn = participants.stream().anyMatch(actor -> Actors.boundaries(actor).contains(boundary));
            if (drawn) {
                expected.add(drawing.scene().name() + "-boundary-" + boundary.getName());
                checkMembers(drawing, boundary, participants);
            }
        }
        assertEquals(expected, new HashSet<>(drawing.groups("boundary").stream().map(Group::id).toList()));
    }

    private static void checkMembers(Drawing drawing, Actor boundary, Set<Actor> participants) {
        Area area = Area.of(Drawing.firstBox(drawing.group("boundary", boundary.getName())));
        for (Actor actor : participants) {
            Area head = Area.of(Drawing.firstBox(drawing.group("actor", actor.getName())));
            boolean member = actor == boundary || Actors.boundaries(actor).contains(boundary);
            assertEquals(member, area.contains(head), () -> actor.getName() + " in " + boundary.getName());
            assertEquals(member, area.overlaps(head), () -> actor.getName() + " in " + boundary.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameForTheSameInput(long seed) {
        assertEquals(SvgRenderer.svg(drawing(seed).scene()), SvgRenderer.svg(scene(RandomCase.of(seed))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writesWellFormedSvgWithUniqueIds(long seed) {
        SvgDocument svg = SvgDocument.parse(SvgRenderer.svg(drawing(seed).scene()));
        assertEquals(svg.ids().size(), new HashSet<>(svg.ids()).size());
        assertEquals(drawing(seed).texts().stream().map(TextLine::text).toList(),
                svg.texts());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movesNothingForALineAddedAtTheEnd(long seed) {
        CaseBuilder random = RandomCase.of(seed);
        List<FlowLine> lines = Flows.lines(random.kase());
        if (lines.isEmpty()) {
            return;
        }
        Drawing before = drawing(seed);
        random.step("最後に一つ加えた、かなり長くて何行にもなるかもしれない事象の文", lines.getFirst().getStart()).setName("added");
        Drawing after = new Drawing(scene(random));
        assertEquals(before.groups("actor"), after.groups("actor"));
        assertEquals(rows(before), rows(after).stream().filter(row -> !row.id().endsWith("added")).toList());
        assertEquals(rows(before).size() + 1, rows(after).size());
    }
}
