/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.List;
import org.jirei.model.Case;
import org.jirei.render.document.MarkdownWriter;

/** The case as GitHub Markdown, with its figures beside it. */
final class CaseMarkdown implements CaseOutput {

    private static final String FOLDER_OF_CASES = "../";
    private static final String OWN_FOLDER = "";

    @Override
    public List<OutputFile> files(Case kase, RenderContext context) {
        String markdown = MarkdownWriter.write(context.page(kase),
                FigureAddresses.of(kase, context, OWN_FOLDER), FOLDER_OF_CASES);
        return List.of(OutputFile.text("case.md", markdown, context.numbers(kase)));
    }
}
