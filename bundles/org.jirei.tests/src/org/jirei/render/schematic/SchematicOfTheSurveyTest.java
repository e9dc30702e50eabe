/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.SourceText;
import org.jirei.model.Case;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.model.Numbering;
import org.jirei.model.SurveyIndex;
import org.jirei.render.figure.Drawing;
import org.jirei.render.figure.SceneChecks;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of the examples fits on one sheet of A4 on its side, nothing scaled down, nothing in the way. */
final class SchematicOfTheSurveyTest {

    private final SurveyIndex surveys = JireiLanguage.shared()
            .parse(Sources.examples().stream().map(SchematicOfTheSurveyTest::source).toList()).surveys();

    private static SourceText source(Path file) {
        return new SourceText(file.toString(), Golden.read(file));
    }

    @TestFactory
    Stream<DynamicTest> fitsOnOneSheet() {
        return surveys.cases().stream().map(kase -> DynamicTest.dynamicTest(kase.getName(), () -> {
            List<Scene> sheets = SchematicPages.layout(kase, labels(kase), PageFormat.A4_LANDSCAPE);
            assertEquals(1, sheets.size());
            assertEquals(List.of(), faults(kase, sheets.getFirst(), PageFormat.A4_LANDSCAPE));
        }));
    }

    @TestFactory
    Stream<DynamicTest> isSoundWithoutASheet() {
        return surveys.cases().stream().map(kase -> DynamicTest.dynamicTest(kase.getName(), () -> {
            Scene scene = SchematicLayout.layout(kase, labels(kase));
            assertEquals(List.of(), faults(kase, scene, PageFormat.NONE));
            assertEquals(SvgRenderer.svg(scene), SvgRenderer.svg(SchematicLayout.layout(kase, labels(kase))));
        }));
    }

    private Labels labels(Case kase) {
        return new Labels(new Numbering(surveys), surveys.language(kase));
    }

    private List<String> faults(Case kase, Scene scene, PageFormat page) {
        List<String> faults = new ArrayList<>(SceneChecks.faults(scene, page));
        faults.addAll(WireChecks.faults(scene));
        List<String> numbers = Flows.lines(kase).stream().map(labels(kase)::number).toList();
        if (!numbers.equals(new Drawing(scene).numbers())) {
            faults.add("numbers are " + new Drawing(scene).numbers());
        }
        return faults;
    }
}
