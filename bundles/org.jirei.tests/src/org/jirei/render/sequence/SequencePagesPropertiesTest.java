/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jirei.model.Action;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.render.figure.Area;
import org.jirei.render.figure.Drawing;
import org.jirei.render.figure.Hop;
import org.jirei.render.figure.SvgDocument;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.testing.CaseBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every set of sheets, over cases at random with fixed seeds and all formats in turn. */
final class SequencePagesPropertiesTest {

    private static final int CASES = 60;
    private static final List<PageFormat> FORMATS = List.of(PageFormat.A4, PageFormat.A4_LANDSCAPE, PageFormat.SLIDE);
    private static final Map<Integer, List<Drawing>> DRAWINGS = new ConcurrentHashMap<>();

    static Stream<Arguments> sheets() {
        return IntStream.range(0, CASES).mapToObj(seed -> Arguments.of(seed, FORMATS.get(seed % FORMATS.size())));
    }

    private static List<Scene> sheets(CaseBuilder random, PageFormat format) {
        return SequencePages.layout(random.kase(), random.labels(), format);
    }

    private static List<Drawing> drawings(int seed, PageFormat format) {
        return DRAWINGS.computeIfAbsent(seed,
                fresh -> sheets(RandomCase.of(fresh), format).stream().map(Drawing::new).toList());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void showsEveryNumberOnceInOrder(int seed, PageFormat format) {
        CaseBuilder random = RandomCase.of(seed);
        Labels labels = random.labels();
        assertEquals(Flows.lines(random.kase()).stream().map(labels::number).toList(),
                drawings(seed, format).stream().flatMap(sheet -> sheet.numbers().stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void printsEverySentenceAndNoteOnce(int seed, PageFormat format) {
        CaseBuilder random = RandomCase.of(seed);
        Labels labels = random.labels();
        StringBuilder expected = new StringBuilder();
        for (FlowLine line : Flows.lines(random.kase())) {
            expected.append(labels.text(line.getSentence()));
            line.getNotes().forEach(note -> expected.append(labels.text(note.getSentence())));
        }
        StringBuilder printed = new StringBuilder();
        for (Drawing sheet : drawings(seed, format)) {
            sheet.texts(Set.of(Style.SENTENCE, Style.NOTE_LABEL)).forEach(text -> printed.append(text.text()));
        }
        assertEquals(withoutSpaces(expected.toString()), withoutSpaces(printed.toString()));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void drawsEveryMessageOnce(int seed, PageFormat format) {
        int hops = Flows.lines(RandomCase.of(seed).kase()).stream().mapToInt(line -> Hop.of(line).size()).sum();
        long drawn = drawings(seed, format).stream().mapToLong(SequencePagesPropertiesTest::messages).sum();
        assertEquals(hops, drawn);
    }

    private static long messages(Drawing sheet) {
        return sheet.lines(Drawing.MESSAGES).size()
                + sheet.all(Polyline.class).stream().filter(line -> Drawing.MESSAGES.contains(line.style())).count();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void staysInsideTheMargins(int seed, PageFormat format) {
        for (Drawing sheet : drawings(seed, format)) {
            assertEquals(format.width(), sheet.scene().width());
            assertEquals(format.height(), sheet.scene().height());
            Area inside = new Area(format.margin(), format.margin(), format.width() - format.margin(),
                    format.height() - format.margin());
            sheet.scene().drawn().filter(item -> !isSheet(item)).forEach(item ->
                    assertTrue(inside.contains(Area.of(item)), () -> item + " leaves " + inside));
        }
    }

    private static boolean isSheet(Object item) {
        return item instanceof Box box && box.style() == Style.SHEET;
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void setsTextsLegiblyUnlessALineIsTooLargeForASheet(int seed, PageFormat format) {
        for (Drawing sheet : drawings(seed, format)) {
            if (sheet.numbers().size() > 1) {
                sheet.texts().forEach(text -> assertTrue(text.fontSize() >= 12, text::toString));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void showsExactlyThoseWhoTakePart(int seed, PageFormat format) {
        CaseBuilder random = RandomCase.of(seed);
        for (Drawing sheet : drawings(seed, format)) {
            Set<String> expected = new HashSet<>();
            for (FlowLine line : Flows.lines(random.kase())) {
                boolean whole = sheet.groupsById().containsKey(sheet.id(line));
                boolean cut = Hop.of(line).size() > 1 && sheet.texts(Set.of(Style.CONTINUATION)).size() > 0;
                if (whole && !cut) {
                    Flows.participants(line).forEach(actor ->
                            expected.add(sheet.scene().name() + "-actor-" + actor.getName()));
                }
            }
            List<String> heads = sheet.groups("actor").stream().map(Group::id).toList();
            assertTrue(heads.containsAll(expected), () -> heads + " lack some of " + expected);
            assertEquals(heads.size(), new HashSet<>(heads).size());
            assertEquals(heads.size(), sheet.lines(Set.of(Style.LIFELINE)).size());
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void neverEndsWithTheBandOfAPhaseAlone(int seed, PageFormat format) {
        for (Drawing sheet : drawings(seed, format)) {
            List<Group> items = sheet.groups().filter(group -> group.role() == Group.Role.ITEM).toList();
            assertTrue(items.isEmpty() || !items.getLast().id().contains("-phase"), "a band at the foot of a sheet");
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void countsSheetsAndTellsWhichGoOn(int seed, PageFormat format) {
        List<Drawing> sheets = drawings(seed, format);
        for (int page = 1; page <= sheets.size(); page++) {
            Drawing sheet = sheets.get(page - 1);
            assertEquals(List.of(page + " / " + sheets.size()),
                    sheet.texts(Set.of(Style.PAGE_NUMBER)).stream().map(TextLine::text).toList());
            boolean goesOn = sheet.texts(Set.of(Style.CONTINUATION)).stream().map(TextLine::text)
                    .anyMatch(text -> text.equals("次のページに続く") || text.equals("continued on the next page"));
            assertEquals(page < sheets.size(), goesOn);
            assertTrue(!sheet.texts(Set.of(Style.FIGURE_TITLE)).isEmpty(), "no title");
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void takesNoIdTwice(int seed, PageFormat format) {
        List<String> ids = new ArrayList<>();
        for (Drawing sheet : drawings(seed, format)) {
            ids.addAll(SvgDocument.parse(SvgRenderer.svg(sheet.scene())).ids());
        }
        assertEquals(ids.size(), new HashSet<>(ids).size());
        for (FlowLine line : Flows.lines(RandomCase.of(seed).kase())) {
            String kind = line instanceof Action ? "action" : "step";
            assertTrue(ids.contains("trial-sequence-" + kind + "-" + line.getName()), line.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void isTheSameForTheSameInput(int seed, PageFormat format) {
        assertEquals(drawings(seed, format).stream().map(Drawing::scene).toList(),
                sheets(RandomCase.of(seed), format));
    }
}
