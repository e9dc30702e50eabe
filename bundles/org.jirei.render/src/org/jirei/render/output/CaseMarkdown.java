/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import org.jirei.model.Case;
import org.jirei.render.document.CasePage;
import org.jirei.render.document.MarkdownWriter;

/** The case as GitHub Markdown, with its sequence diagram beside it. */
final class CaseMarkdown implements CaseOutput {

    private static final String FOLDER_OF_CASES = "../";

    @Override
    public String fileName() {
        return "case.md";
    }

    @Override
    public String content(Case kase, RenderContext context) {
        return MarkdownWriter.write(CasePage.of(kase, context.labels(kase), context.anchors()),
                SequenceSvg.FILE_NAME, FOLDER_OF_CASES);
    }
}
