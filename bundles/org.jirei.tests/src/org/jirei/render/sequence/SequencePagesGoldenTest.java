/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jirei.model.Case;
import org.jirei.model.Labels;
import org.jirei.model.Numbering;
import org.jirei.model.SurveyIndex;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares whole sets of sheets: {@code <name>-<format>.jirei} holds one case, {@code <name>-<format>-<page>.svg} its
 * sheets. After a wanted change run with {@code -Djirei.accept=true}, look at the pictures, and commit them.
 */
final class SequencePagesGoldenTest {

    private static final Path FOLDER = Sources.testdata("sequence").resolve("pages");
    private static final Map<String, PageFormat> FORMATS = Map.of("a4", PageFormat.A4, "slide", PageFormat.SLIDE);

    @TestFactory
    Stream<DynamicTest> sheets() {
        return Golden.files(FOLDER, ".jirei").stream()
                .map(source -> dynamicTest(source.getFileName().toString(), () -> compare(source)));
    }

    private static void compare(Path source) {
        String name = source.getFileName().toString().replace(".jirei", "");
        PageFormat format = FORMATS.get(name.substring(name.lastIndexOf('-') + 1));
        List<Path> drawn = new ArrayList<>();
        for (Scene sheet : sheets(Golden.read(source), format)) {
            Path golden = FOLDER.resolve(name + "-" + (drawn.size() + 1) + ".svg");
            Golden.check(golden, SvgRenderer.svg(sheet));
            drawn.add(golden);
        }
        assertEquals(drawn, Golden.files(FOLDER, ".svg").stream()
                .filter(file -> file.getFileName().toString().startsWith(name)).toList());
    }

    private static List<Scene> sheets(String text, PageFormat format) {
        SurveyIndex surveys = new SurveyIndex(Sources.parse(text).documents());
        Case kase = surveys.cases().getFirst();
        return SequencePages.layout(kase, new Labels(new Numbering(surveys), surveys.language(kase)), format);
    }
}
