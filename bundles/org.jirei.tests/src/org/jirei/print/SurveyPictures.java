/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.SourceText;
import org.jirei.render.output.RenderContext;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.Theme;
import org.jirei.render.sequence.SequenceLayout;
import org.jirei.testing.Sources;

/** The example survey's sequence diagrams, and a program that draws them. */
final class SurveyPictures {

    private SurveyPictures() {
    }

    static List<Scene> scenes() {
        List<SourceText> sources = new ArrayList<>();
        for (Path file : Sources.examples()) {
            try {
                sources.add(new SourceText(file.toString(), Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        ParsedSources parsed = JireiLanguage.shared().parse(sources);
        RenderContext context = RenderContext.of(parsed.surveys(), parsed.surveys().cases());
        return context.cases().stream().map(kase -> SequenceLayout.layout(kase, context.labels(kase))).toList();
    }

    /** Writes the smallest figure as {@code survey.png} and all as {@code survey.pdf} into the folder that is given. */
    public static void main(String[] arguments) throws IOException {
        List<Scene> scenes = scenes();
        Scene smallest = scenes.stream().min(Comparator.comparingDouble(Scene::width)).orElseThrow();
        try (FontChain fonts = new FontChain(List.of(new ShippedFonts()))) {
            Files.write(Path.of(arguments[0], "survey.png"),
                    ScenePng.png(smallest, Theme.LIGHT, ScenePng.USUAL_SCALE, fonts));
            Files.write(Path.of(arguments[0], "survey.pdf"), ScenePdf.pdf(scenes, Theme.LIGHT, fonts));
        }
    }
}
