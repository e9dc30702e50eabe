/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jirei.model.Case;
import org.jirei.model.SurveyIndex;
import org.jirei.render.output.RenderContext;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Theme;
import org.jirei.render.sequence.SequenceLayout;
import org.jirei.render.typography.PrintableText;
import org.jirei.testing.ModelGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures of cases at random with hostile labels, set in a font that has every character in them. */
final class RandomPicturesTest {

    private static final int CASES = 48;

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(0, CASES);
    }

    private static String characters(Scene scene) {
        return scene.drawn().filter(TextLine.class::isInstance)
                .map(item -> VisualText.of(PrintableText.of(((TextLine) item).text()))).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areSound(int seed) throws IOException {
        SurveyIndex index = new SurveyIndex(List.of(ModelGenerator.document(seed)));
        RenderContext context = RenderContext.of(index, index.cases());
        for (Case kase : context.cases()) {
            isSound(SequenceLayout.layout(kase, context.labels(kase)));
        }
    }

    private void isSound(Scene scene) throws IOException {
        Path font = TinyFont.of("font", 700, characters(scene)).write(folder);
        try (FontChain fonts = TestFonts.only(font)) {
            assertEquals(Optional.empty(), PictureCheck.scenes(List.of(scene), List.of()));
            assertEquals(Optional.empty(),
                    PictureCheck.png(ScenePng.png(scene, Theme.LIGHT, 0.5, fonts), scene, 0.5));
            List<String> numbers = scene.drawn()
                    .filter(item -> item instanceof TextLine line && line.style().name().endsWith("_NUMBER"))
                    .map(item -> ((TextLine) item).text()).toList();
            assertEquals(Optional.empty(),
                    PictureCheck.pdf(ScenePdf.pdf(List.of(scene), Theme.LIGHT, fonts), List.of(scene), numbers));
        }
    }
}
