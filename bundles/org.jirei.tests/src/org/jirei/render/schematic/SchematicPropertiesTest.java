/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jirei.model.Flows;
import org.jirei.render.figure.Drawing;
import org.jirei.render.figure.SceneChecks;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.testing.CaseBuilder;
import org.jirei.testing.FigureCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in every schematic, over small cases at random with fixed seeds. */
final class SchematicPropertiesTest {

    private static final int GENERATED = Integer.getInteger("n", 40);

    static Stream<Long> seeds() {
        return LongStream.range(0, GENERATED).filter(seed -> !FigureCases.isHostile(seed) && seed % 10 != 9).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hold(long seed) {
        CaseBuilder builder = FigureCases.of(seed);
        Scene scene = SchematicLayout.layout(builder.kase(), builder.labels());
        List<String> faults = new ArrayList<>(SceneChecks.faults(scene, PageFormat.NONE));
        faults.addAll(WireChecks.faults(scene));
        assertEquals(List.of(), faults);
        assertEquals(numbers(builder), new Drawing(scene).numbers());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areTheSameForTheSameInput(long seed) {
        CaseBuilder one = FigureCases.of(seed);
        CaseBuilder other = FigureCases.of(seed);
        assertEquals(SvgRenderer.svg(SchematicLayout.layout(one.kase(), one.labels())),
                SvgRenderer.svg(SchematicLayout.layout(other.kase(), other.labels())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdOnSlides(long seed) {
        CaseBuilder builder = FigureCases.of(seed);
        List<Scene> slides = SchematicPages.layout(builder.kase(), builder.labels(), PageFormat.SLIDE);
        slides.forEach(slide -> assertEquals(List.of(), WireChecks.faults(slide)));
        assertEquals(numbers(builder),
                slides.stream().flatMap(slide -> new Drawing(slide).numbers().stream()).toList());
    }

    private static List<String> numbers(CaseBuilder builder) {
        return Flows.lines(builder.kase()).stream().map(builder.labels()::number).toList();
    }
}
