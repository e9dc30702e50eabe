/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.SourceText;
import org.jirei.model.Case;
import org.jirei.model.Labels;
import org.jirei.model.Numbering;
import org.jirei.model.SurveyIndex;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares whole figures: {@code <name>.jirei} holds one case, {@code <name>.svg} its figure. After a wanted change run
 * with {@code -Djirei.accept=true}, look at the pictures, and commit them.
 */
final class SchematicGoldenTest {

    private static final Path FOLDER = Sources.testdata("schematic");

    @TestFactory
    Stream<DynamicTest> figures() {
        List<Path> sources = Golden.files(FOLDER, ".jirei");
        assertFalse(sources.isEmpty(), "no goldens found");
        return sources.stream().map(source -> DynamicTest.dynamicTest(source.getFileName().toString(),
                () -> Golden.check(Golden.pair(source, ".jirei", ".svg"), svg(source))));
    }

    private static String svg(Path source) {
        SurveyIndex surveys = JireiLanguage.shared()
                .parse(List.of(new SourceText(source.getFileName().toString(), Golden.read(source)))).surveys();
        Case kase = surveys.cases().getFirst();
        return SvgRenderer.svg(SchematicLayout.layout(kase, new Labels(new Numbering(surveys), surveys.language(kase))));
    }

    @Test
    void everyFigureHasItsSource() {
        Golden.requirePairs(FOLDER, ".jirei", ".svg");
    }
}
