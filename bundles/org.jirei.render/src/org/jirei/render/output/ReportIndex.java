/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.List;
import org.jirei.model.Case;
import org.jirei.model.Language;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;
import org.jirei.render.document.CasePage;
import org.jirei.render.document.ReportCase;
import org.jirei.render.document.ReportSurvey;
import org.jirei.render.document.ReportWriter;
import org.jirei.render.document.SurveyPage;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.render.scene.Theme;

/** All surveys and cases of a run as one HTML file. */
public final class ReportIndex {

    private ReportIndex() {
    }

    /** Returns the name of the file in the folder of outputs. */
    public static String fileName() {
        return "index.html";
    }

    /** Returns the content; lines end in LF, to be written as UTF-8. The same models give the same. */
    public static String content(RenderContext context) {
        List<ReportSurvey> surveys = context.surveys().surveys().stream()
                .map(survey -> survey(survey, context)).toList();
        List<ReportCase> others = context.cases().parallelStream()
                .filter(kase -> context.surveys().survey(kase).isEmpty())
                .map(kase -> reportCase(kase, context)).toList();
        return ReportWriter.write(language(context), SvgRenderer.styleSheet(Theme.AUTO), surveys, others);
    }

    /** A report is in the language of what it shows first. */
    private static Language language(RenderContext context) {
        return context.surveys().surveys().stream().findFirst().map(SurveyIndex::language)
                .or(() -> context.cases().stream().findFirst().map(context.surveys()::language))
                .orElse(Language.JAPANESE);
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
