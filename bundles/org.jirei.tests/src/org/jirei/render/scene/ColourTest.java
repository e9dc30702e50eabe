/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColourTest {

    private static final double TEXT_CONTRAST = 4.5;
    private static final double GRAPHIC_CONTRAST = 3;
    /** A difference in CIE L*a*b* that nobody overlooks in two badges side by side; 2.3 is just noticeable. */
    private static final double PLAIN_DIFFERENCE = 15;

    /** Text or something that carries meaning, and what it can stand on. */
    record Pair(Colour front, Colour back) {
    }

    static Stream<Pair> texts() {
        return Stream.of(
                on(Colour.INK, Colour.PAPER, Colour.HEAD_FILL, Colour.PHASE_FILL, Colour.STEP_TINT, Colour.ACTION_TINT,
                        Colour.BOUNDARY_FILL, Colour.HIGHLIGHT),
                on(Colour.QUIET_INK, Colour.PAPER, Colour.BOUNDARY_FILL, Colour.PHASE_FILL, Colour.STEP_TINT,
                        Colour.ACTION_TINT, Colour.HIGHLIGHT),
                on(Colour.BOUNDARY_INK, Colour.PAPER, Colour.BOUNDARY_FILL),
                on(Colour.NOTE_INK, Colour.NOTE_FILL),
                on(Colour.STEP_NUMBER, Colour.STEP),
                on(Colour.ACTION_NUMBER, Colour.ACTION_BADGE)).flatMap(List::stream);
    }

    static Stream<Pair> graphics() {
        return Stream.of(
                on(Colour.STEP, Colour.PAPER, Colour.BOUNDARY_FILL, Colour.STEP_TINT, Colour.HIGHLIGHT),
                on(Colour.ACTION, Colour.PAPER, Colour.BOUNDARY_FILL, Colour.ACTION_TINT, Colour.HIGHLIGHT),
                on(Colour.ALARM, Colour.PAPER, Colour.BOUNDARY_FILL, Colour.HEAD_FILL),
                on(Colour.LINK, Colour.PAPER, Colour.BOUNDARY_FILL),
                on(Colour.LIFELINE, Colour.PAPER),
                on(Colour.BOUNDARY_EDGE, Colour.PAPER),
                on(Colour.BOUNDARY_INK, Colour.PAPER, Colour.HEAD_FILL),
                on(Colour.NOTE_EDGE, Colour.PAPER, Colour.NOTE_FILL),
                on(Colour.PHASE_EDGE, Colour.PAPER)).flatMap(List::stream);
    }

    private static List<Pair> on(Colour front, Colour... backs) {
        return Stream.of(backs).map(back -> new Pair(front, back)).toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsLegible(Pair pair) {
        assertContrast(pair, TEXT_CONTRAST);
    }

    @ParameterizedTest
    @MethodSource("graphics")
    void whatCarriesMeaningIsSeen(Pair pair) {
        assertContrast(pair, GRAPHIC_CONTRAST);
    }

    private static void assertContrast(Pair pair, double least) {
        for (Paper paper : Paper.values()) {
            double contrast = Rgb.of(pair.front().on(paper)).contrast(Rgb.of(pair.back().on(paper)));
            assertTrue(contrast >= least, () -> pair + " on " + paper + ": " + contrast);
        }
    }

    @ParameterizedTest
    @EnumSource(Rgb.Eye.class)
    void stepsActionsAndAlarmsAreToldApart(Rgb.Eye eye) {
        List<Colour> colours = List.of(Colour.STEP, Colour.ACTION, Colour.ALARM);
        for (Paper paper : List.of(Paper.LIGHT, Paper.DARK)) {
            for (Colour one : colours) {
                for (Colour other : colours.subList(colours.indexOf(one) + 1, colours.size())) {
                    double difference = Rgb.of(one.on(paper)).seenBy(eye)
                            .difference(Rgb.of(other.on(paper)).seenBy(eye));
                    assertTrue(difference >= PLAIN_DIFFERENCE,
                            () -> one + " and " + other + " on " + paper + ": " + difference);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Colour.class)
    void printingNeedsNoColour(Colour colour) {
        Rgb printed = Rgb.of(colour.on(Paper.PRINT));
        assertEquals(printed.red(), printed.green());
        assertEquals(printed.green(), printed.blue());
    }
}
