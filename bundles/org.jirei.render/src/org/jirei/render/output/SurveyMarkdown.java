/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.List;
import java.util.Map;
import org.jirei.model.Survey;
import org.jirei.render.document.MarkdownWriter;

/** The survey as GitHub Markdown, linked to the Markdown of its cases. */
final class SurveyMarkdown implements SurveyOutput {

    private static final String FOLDER_OF_CASES = "";

    @Override
    public OutputFile file(Survey survey, RenderContext context) {
        String markdown = MarkdownWriter.write(context.page(survey), Map.of(), FOLDER_OF_CASES);
        return OutputFile.text("survey.md", markdown, List.of());
    }
}
