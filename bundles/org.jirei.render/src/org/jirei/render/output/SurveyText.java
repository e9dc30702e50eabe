/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.List;
import org.jirei.model.Survey;
import org.jirei.render.document.Page;
import org.jirei.render.document.TextWriter;

/** The survey as plain text. */
final class SurveyText implements SurveyOutput {

    @Override
    public OutputFile file(Survey survey, RenderContext context) {
        Page page = context.page(survey);
        return TabularText.file("survey.txt", TextWriter.write(page), List.of(page), List.of());
    }
}
