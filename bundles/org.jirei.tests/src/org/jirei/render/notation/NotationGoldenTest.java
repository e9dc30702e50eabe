/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.notation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.model.Case;
import org.jirei.model.SurveyIndex;
import org.jirei.render.output.RenderContext;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares whole diagrams: {@code <name>.jirei} holds one case, {@code <name>.puml} and {@code <name>.mmd} its
 * diagrams. Before you accept a change, have PlantUML and Mermaid draw them.
 */
final class NotationGoldenTest {

    private static final Path FOLDER = Sources.testdata("notation");
    private static final String CASE = ".jirei";
    private static final String PLANTUML = ".puml";
    private static final String MERMAID = ".mmd";

    @TestFactory
    Stream<DynamicTest> diagrams() {
        List<Path> sources = Golden.files(FOLDER, CASE);
        assertFalse(sources.isEmpty(), "no goldens found");
        return sources.stream().map(source -> dynamicTest(source.getFileName().toString(), () -> {
            Golden.check(Golden.pair(source, CASE, PLANTUML), diagram(source, Notation.PLANTUML));
            Golden.check(Golden.pair(source, CASE, MERMAID), diagram(source, Notation.MERMAID));
        }));
    }

    private static String diagram(Path source, Notation notation) {
        SurveyIndex surveys = new SurveyIndex(List.of(Sources.document(Golden.read(source))));
        Case kase = surveys.cases().getFirst();
        return notation.diagram(kase, RenderContext.of(surveys, surveys.cases()).labels(kase)).source();
    }

    @Test
    void everyDiagramHasItsCase() {
        Golden.requirePairs(FOLDER, CASE, PLANTUML);
        Golden.requirePairs(FOLDER, CASE, MERMAID);
    }
}
