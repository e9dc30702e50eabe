/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import org.jirei.model.Survey;
import org.jirei.render.document.MarkdownWriter;
import org.jirei.render.document.SurveyPage;

/** The survey as GitHub Markdown, linked to the Markdown of its cases. */
final class SurveyMarkdown implements SurveyOutput {

    private static final String FOLDER_OF_CASES = "";

    @Override
    public String fileName() {
        return "survey.md";
    }

    @Override
    public String content(Survey survey, RenderContext context) {
        return MarkdownWriter.write(
                SurveyPage.of(survey, context.numbering(), context.labels(survey), context.anchors()),
                SequenceSvg.FILE_NAME, FOLDER_OF_CASES);
    }
}
