/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.jirei.render.schematic.CalloutChecks;
import org.jirei.render.schematic.WireChecks;
import org.jirei.testing.AtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds in every figure on every sheet, over the examples and over cases at random with fixed seeds. These are
 * drawn on all processors at once, and every fault is told with its seed.
 */
final class FigurePropertiesTest {

    private static final int GENERATED = 2_000;
    /** Reading back SVG takes as long as all else: one case in so many. */
    private static final int READ_BACK = 8;
    /** Words of cases take turns with every third seed: sheets do only after these, so that each meets each. */
    private static final int WORDS = 3;

    static Stream<DrawnCase> examples() {
        return DrawnCase.examples();
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

    @Test
    void holdInSequencesAtRandom() {
        assertEquals(List.of(), AtOnce.of(GENERATED, FigurePropertiesTest::faultsOfSequence));
    }

    @Test
    void holdInSchematicsAtRandom() {
        assertEquals(List.of(), AtOnce.of(GENERATED, FigurePropertiesTest::faultsOfSchematic));
    }

    private static void holdOnEverySheet(DrawnCase drawn, FigureKind kind) {
        List<String> faults = new ArrayList<>();
        for (PageFormat page : PageFormat.values()) {
            faults.addAll(faults(drawn, kind, page, true));
        }
        assertEquals(List.of(), faults);
    }

    /** A generated case is drawn as large as it needs to be and for one of the sheets, which take turns. */
    private static List<String> faultsOfSequence(long seed) {
        List<PageFormat> sheets = List.of(PageFormat.A4, PageFormat.A4_LANDSCAPE, PageFormat.SLIDE);
        PageFormat sheet = sheets.get((int) (seed / WORDS % sheets.size()));
        List<String> faults = new ArrayList<>(faults(seed, FigureKind.SEQUENCE, PageFormat.NONE));
        faults.addAll(faults(seed, FigureKind.SEQUENCE, sheet));
        return faults;
    }

    /** A schematic is searched for, which takes its time: without a sheet and on each of them by turns. */
    private static List<String> faultsOfSchematic(long seed) {
        PageFormat[] pages = PageFormat.values();
        return faults(seed, FigureKind.SCHEMATIC, pages[(int) (seed / WORDS % pages.length)]);
    }

    private static List<String> faults(long seed, FigureKind kind, PageFormat page) {
        return faults(DrawnCase.generated(seed), kind, page, seed % READ_BACK == 3);
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
            if (kind == FigureKind.SCHEMATIC) {
                faults.addAll(WireChecks.faults(scene));
                faults.addAll(CalloutChecks.faults(drawn.kase(), drawn.labels(), scene));
            }
            if (readBack) {
                faults.addAll(SvgChecks.faults(scene));
            }
        }
        return faults.stream().map(fault -> kind + " on " + page + " " + fault).toList();
    }
}
