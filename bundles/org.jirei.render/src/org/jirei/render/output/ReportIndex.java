/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.Case;
import org.jirei.model.Language;
import org.jirei.render.document.ReportCase;
import org.jirei.render.document.ReportFolder;
import org.jirei.render.document.ReportSurvey;
import org.jirei.render.document.ReportWriter;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.render.scene.Theme;

/** All surveys and cases of a run as HTML: as one file, and as a folder with a page for each case. */
public final class ReportIndex {

    private static final String FILE = "index.html";
    private static final String FOLDER = "pages/";

    private final RenderContext context;
    private final Language language;
    private final List<ReportSurvey> surveys;
    private final List<ReportCase> others;

    private ReportIndex(RenderContext context) {
        this.context = context;
        ReportParts report = ReportParts.of(context);
        this.language = report.words().language();
        this.surveys = report.surveys().stream().map(survey ->
                new ReportSurvey(survey.anchor(), survey.page(), reportCases(survey.cases()))).toList();
        this.others = reportCases(report.others());
    }

    /** Returns the one file; lines end in LF, to be written as UTF-8. The same models give the same. */
    public static String content(RenderContext context) {
        return new ReportIndex(context).content();
    }

    /** Returns the one file and those of the folder, by their names in the folder of outputs. */
    public static List<OutputFile> files(RenderContext context) {
        return new ReportIndex(context).files();
    }

    private List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        files.add(OutputFile.text(FILE, content(), numbers(context.cases())));
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        context.cases().forEach(kase ->
                numbers.put(ReportFolder.fileName(context.anchors().of(kase)), numbers(List.of(kase))));
        ReportFolder.write(language, surveys, others).forEach((name, page) -> files.add(
                OutputFile.text(FOLDER + name, page, numbers.getOrDefault(name, List.of()))));
        ReportFolder.shared(SvgRenderer.styleSheet(Theme.AUTO)).forEach((name, text) -> files.add(
                OutputFile.binary(FOLDER + name, text.getBytes(StandardCharsets.UTF_8), List.of(), written -> List.of())));
        return files;
    }

    private String content() {
        return ReportWriter.write(language, SvgRenderer.styleSheet(Theme.AUTO), surveys, others);
    }

    private List<String> numbers(List<Case> cases) {
        return cases.stream().flatMap(kase -> context.numbers(kase).stream()).distinct().toList();
    }

    private List<ReportCase> reportCases(List<Case> cases) {
        return EachCase.of(cases, kase -> new ReportCase(context.anchors().of(kase), context.page(kase),
                EmbeddedFigures.of(kase, context)));
    }
}
