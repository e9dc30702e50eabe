/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jirei.model.Case;
import org.jirei.render.document.MarkdownText;
import org.jirei.render.document.MarkdownWriter;
import org.jirei.render.output.ReportPages.ReportPage;

/** All that a run shows as one page of GitHub Markdown, its cases linked within, with the figures beside it. */
final class ReportMarkdown implements ReportOutput {

    @Override
    public OutputFile file(RenderContext context) {
        List<String> parts = new ArrayList<>();
        for (ReportPage page : ReportPages.of(context)) {
            parts.add(MarkdownWriter.writePart(page.page(), page.anchor(), page.depth(), page.kase()
                    .map(kase -> FigureAddresses.of(kase, context, folder(kase))).orElse(Map.of())));
        }
        return OutputFile.text("report.md", String.join("\n", parts), context.numbers());
    }

    private static String folder(Case kase) {
        return MarkdownText.pathStep(Objects.requireNonNullElse(kase.getName(), "")) + "/";
    }
}
