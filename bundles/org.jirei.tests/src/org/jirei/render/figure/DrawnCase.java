/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.SourceText;
import org.jirei.model.Case;
import org.jirei.model.Labels;
import org.jirei.model.SurveyIndex;
import org.jirei.render.output.FigureSettings;
import org.jirei.render.output.RenderContext;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.Theme;
import org.jirei.testing.CaseBuilder;
import org.jirei.testing.FigureCases;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;

/**
 * A case to draw figures of, drawn as the command line draws it.
 *
 * @param name what tests call it
 */
record DrawnCase(String name, SurveyIndex surveys, Case kase) {

    /** Returns the cases of the examples. */
    static Stream<DrawnCase> examples() {
        List<SourceText> sources = Sources.examples().stream().map(DrawnCase::source).toList();
        SurveyIndex surveys = JireiLanguage.shared().parse(sources).surveys();
        return surveys.cases().stream().map(kase -> new DrawnCase(kase.getName(), surveys, kase));
    }

    private static SourceText source(Path file) {
        return new SourceText(file.toString(), Golden.read(file));
    }

    /** Returns generated cases, the first of them for seed 0. */
    static Stream<DrawnCase> generated(int count) {
        return LongStream.range(0, count).mapToObj(DrawnCase::generated);
    }

    static DrawnCase generated(long seed) {
        return of("seed " + seed, FigureCases.of(seed));
    }

    static DrawnCase of(String name, CaseBuilder builder) {
        return new DrawnCase(name, builder.surveys(), builder.kase());
    }

    Labels labels() {
        return RenderContext.of(surveys, List.of(kase)).labels(kase);
    }

    /** Draws the case anew, as one picture for each sheet. */
    List<Scene> pages(FigureKind kind, PageFormat page) {
        FigureSettings settings = new FigureSettings(List.of(kind), page, Theme.AUTO, Optional.empty());
        return RenderContext.of(surveys, List.of(kase), settings).figure(kind, kase);
    }

    @Override
    public String toString() {
        return name;
    }
}
