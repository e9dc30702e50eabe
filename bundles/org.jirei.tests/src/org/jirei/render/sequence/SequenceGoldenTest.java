/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.SourceText;
import org.jirei.model.Case;
import org.jirei.model.Labels;
import org.jirei.model.Numbering;
import org.jirei.model.SurveyIndex;
import org.jirei.render.scene.SvgRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares whole figures: {@code <name>.jirei} holds one case, {@code <name>.svg} its figure. After a wanted change run
 * with {@code -Djirei.accept=true}, look at the pictures, and commit them.
 */
final class SequenceGoldenTest {

    private static final Path FOLDER = Path.of("testdata", "sequence");
    private static final boolean ACCEPT = Boolean.getBoolean("jirei.accept");

    private final JireiLanguage language = JireiLanguage.create();

    @TestFactory
    Stream<DynamicTest> figures() throws IOException {
        List<Path> sources = files(".jirei");
        assertTrue(!sources.isEmpty(), "no goldens found");
        return sources.stream().map(source -> dynamicTest(source.getFileName().toString(), () -> compare(source)));
    }

    private void compare(Path source) throws IOException {
        Path golden = with(source, ".svg");
        String svg = svg(source);
        if (ACCEPT) {
            Files.writeString(golden, svg);
        }
        assertEquals(Files.readString(golden), svg);
    }

    private String svg(Path source) throws IOException {
        ParsedSources parsed = language.parse(List.of(new SourceText(source.toString(), Files.readString(source))));
        SurveyIndex surveys = new SurveyIndex(parsed.documents());
        Case kase = surveys.cases().getFirst();
        return SvgRenderer.svg(SequenceLayout.layout(kase, new Labels(new Numbering(surveys), surveys.language(kase))));
    }

    @Test
    void everyFigureHasItsSource() throws IOException {
        assertEquals(List.of(), files(".svg").stream().filter(svg -> Files.notExists(with(svg, ".jirei"))).toList());
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Path with(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }
}
