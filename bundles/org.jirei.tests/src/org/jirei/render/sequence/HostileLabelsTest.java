/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.jirei.model.Actor;
import org.jirei.model.ActorKind;
import org.jirei.model.Arrow;
import org.jirei.model.FlowLine;
import org.jirei.model.Phase;
import org.jirei.render.figure.Drawing;
import org.jirei.render.figure.SvgDocument;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.testing.CaseBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a label, the figure is well-formed XML, and no larger than its text needs. */
final class HostileLabelsTest {

    /** What a figure may be at most, in characters and px: about 20,000 characters of text in five places. */
    private static final int MOST_CHARACTERS = 3_000_000;
    private static final double WIDEST = 2_000;
    private static final double TALLEST = 300_000;

    static Stream<String> labels() {
        return Stream.of(
                "",
                " \t\n　",
                "</text><script>alert(1)</script>",
                "\"&<>'&amp;&#0;]]>-->",
                "\u0000\u0001\u0008\u000B\u001F\u007F\u0085\uFFFE\uFFFF",
                "\uD800",
                "\uDC00\uD800x",
                "\u202E逆さ\u202C\u2066x\u2069\u200F",
                "x".repeat(10_000),
                "障".repeat(10_000),
                "。".repeat(10_000),
                "「".repeat(10_000),
                "ー".repeat(10_000),
                "\u3099".repeat(10_000),
                "\uD83D\uDE00".repeat(10_000),
                "\uD83D\uDC69\u200D\uD83D\uDCBB".repeat(2_000),
                "a ".repeat(10_000),
                "line\r\nbreak\u2028here",
                "{{reference}} (1) （対処２）",
                "עברית ١٢٣ हिन्दी ไทย");
    }

    private static Scene scene(String label) {
        CaseBuilder builder = new CaseBuilder();
        builder.kase().setTitle(label);
        Actor outer = builder.actor(null, ActorKind.ORGANIZATION, "outer", label);
        Actor one = builder.actor(outer, ActorKind.SYSTEM, "one", label);
        Actor two = builder.actor(null, ActorKind.PERSON, "two", label);
        Phase phase = builder.phase(label);
        FlowLine step = builder.step(phase, label, one, CaseBuilder.message(Arrow.ATTACK, two));
        step.setTime(label);
        CaseBuilder.note(step, label);
        builder.action(phase, label, two);
        return SequenceLayout.layout(builder.kase(), builder.labels());
    }

    @ParameterizedTest
    @MethodSource("labels")
    void giveAWellFormedBoundedFigure(String label) {
        Scene scene = scene(label);
        String svg = SvgRenderer.svg(scene);
        SvgDocument document = SvgDocument.parse(svg);
        assertTrue(svg.length() < MOST_CHARACTERS, () -> "characters: " + svg.length());
        assertTrue(scene.width() < WIDEST, () -> "width: " + scene.width());
        assertTrue(scene.height() < TALLEST, () -> "height: " + scene.height());
        assertEquals(List.of(), document.elements("script"));
        assertEquals(List.of("(1)", "(対処1)"), new Drawing(scene).numbers());
    }

    @ParameterizedTest
    @MethodSource("labels")
    void makeUsableNames(String label) {
        CaseBuilder builder = new CaseBuilder();
        builder.kase().setName(label);
        Actor actor = builder.actor(null, ActorKind.TEAM, label, "担当");
        builder.step("一つ目", actor).setName(label);
        builder.step("二つ目", actor).setName(label);
        Scene scene = SequenceLayout.layout(builder.kase(), builder.labels());
        List<String> ids = SvgDocument.parse(SvgRenderer.svg(scene)).ids();
        assertEquals(ids.size(), ids.stream().distinct().count());
        ids.forEach(id -> assertTrue(id.matches("[\\p{L}_][\\p{L}\\p{Nd}_-]*"), id));
    }

    @Test
    void showWhatCannotBePrinted() {
        Drawing drawing = new Drawing(scene("a\u0000b"));
        assertTrue(drawing.texts().stream().anyMatch(text -> text.text().equals("a\uFFFDb")));
    }
}
