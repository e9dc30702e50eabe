/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in every figure on every sheet, over the examples and over cases at random with fixed seeds. */
final class FigurePropertiesTest {

    private static final int SEQUENCES = 2_000;
    /** A schematic is searched for, which takes its time: fewer, and small ones only, hostile ones among them. */
    private static final int SCHEMATICS = 60;
    /** Reading back SVG takes as long as all else: one case in so many. */
    private static final int READ_BACK = 8;

    static Stream<DrawnCase> examples() {
        return DrawnCase.examples();
    }

    static LongStream sequences() {
        return LongStream.range(0, SEQUENCES);
    }

    static LongStream schematics() {
        return LongStream.range(0, SCHEMATICS).filter(seed -> seed % 10 != 9);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void holdInSequencesOfExamples(DrawnCase drawn) {
        holdOnEverySheet(drawn, FigureKind.SEQUENCE);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void holdInSchematicsOfExamples(DrawnCase drawn) {
        holdOnEverySheet(drawn, FigureKind.SCHEMATIC);
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void holdInSequencesAtRandom(long seed) {
        holdOnOneSheet(seed, FigureKind.SEQUENCE);
    }

    @ParameterizedTest
    @MethodSource("schematics")
    void holdInSchematicsAtRandom(long seed) {
        holdOnOneSheet(seed, FigureKind.SCHEMATIC);
    }

    private static void holdOnEverySheet(DrawnCase drawn, FigureKind kind) {
        List<String> faults = new ArrayList<>();
        for (PageFormat page : PageFormat.values()) {
            faults.addAll(faults(drawn, kind, page, true));
        }
        assertEquals(List.of(), faults);
    }

    /** A generated case is drawn as large as it needs to be and for one of the sheets, which take turns. */
    private static void holdOnOneSheet(long seed, FigureKind kind) {
        DrawnCase drawn = DrawnCase.generated(seed);
        PageFormat sheet = PageFormat.values()[1 + (int) (seed % (PageFormat.values().length - 1))];
        boolean readBack = seed % READ_BACK == 3;
        List<String> faults = new ArrayList<>(faults(drawn, kind, PageFormat.NONE, readBack));
        faults.addAll(faults(drawn, kind, sheet, readBack));
        assertEquals(List.of(), faults);
    }

    private static List<String> faults(DrawnCase drawn, FigureKind kind, PageFormat page, boolean readBack) {
        List<Scene> scenes = drawn.pages(kind, page);
        List<String> faults = new ArrayList<>(FlowChecks.faults(drawn, scenes));
        if (kind == FigureKind.SEQUENCE) {
            faults.addAll(SequenceChecks.faults(drawn, scenes));
        }
        for (Scene scene : scenes) {
            faults.addAll(SceneChecks.faults(scene, page));
            faults.addAll(BoundaryChecks.faults(drawn, scene));
            if (readBack) {
                faults.addAll(SvgChecks.faults(scene));
            }
        }
        return faults.stream().map(fault -> kind + " on " + page + " " + fault).toList();
    }
}
