/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.List;
import org.jirei.model.Survey;
import org.jirei.render.document.SurveyPage;
import org.jirei.render.document.TextWriter;

/** The survey as plain text. */
final class SurveyText implements SurveyOutput {

    @Override
    public OutputFile file(Survey survey, RenderContext context) {
        String text = TextWriter.write(
                SurveyPage.of(survey, context.numbering(), context.labels(survey), context.anchors()));
        return OutputFile.text("survey.txt", text, List.of());
    }
}
