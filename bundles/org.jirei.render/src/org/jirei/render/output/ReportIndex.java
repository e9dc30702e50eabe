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
import org.jirei.model.Labels;
import org.jirei.model.Language;
import org.jirei.model.Survey;
import org.jirei.render.document.CasePage;
import org.jirei.render.document.ReportCase;
import org.jirei.render.document.ReportFolder;
import org.jirei.render.document.ReportSurvey;
import org.jirei.render.document.ReportWriter;
import org.jirei.render.document.SurveyPage;
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
        this.language = language(context);
        this.surveys = context.surveys().surveys().stream().map(survey -> survey(survey, context)).toList();
        this.others = context.cases().parallelStream()
                .filter(kase -> context.surveys().survey(kase).isEmpty())
                .map(kase -> reportCase(kase, context)).toList();
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

    /** A report is in the language of what it shows first. */
    private static Language language(RenderContext context) {
        return context.surveys().surveys().stream().findFirst().map(context::labels)
                .or(() -> context.cases().stream().findFirst().map(context::labels))
                .map(Labels::language).orElse(Language.JAPANESE);
    }

    private static ReportSurvey survey(Survey survey, RenderContext context) {
        return new ReportSurvey(
                context.anchors().of(survey),
                SurveyPage.of(survey, context.numbering(), context.labels(survey), context.anchors()),
                context.cases().parallelStream()
                        .filter(kase -> context.surveys().survey(kase).filter(survey::equals).isPresent())
                        .map(kase -> reportCase(kase, context)).toList());
    }

    private static ReportCase reportCase(Case kase, RenderContext context) {
        return new ReportCase(context.anchors().of(kase),
                CasePage.of(kase, context.labels(kase), context.anchors()), EmbeddedFigures.of(kase, context));
    }
}
