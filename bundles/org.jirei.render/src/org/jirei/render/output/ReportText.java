/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.stream.Collectors;
import org.jirei.render.document.TextWriter;

/** All that a run shows as one plain text: each survey, then its cases. */
final class ReportText implements ReportOutput {

    /** As wide as the tables of a survey, in half-width characters. */
    private static final String RULE = "=".repeat(100);

    @Override
    public OutputFile file(RenderContext context) {
        String text = ReportPages.of(context).stream().map(page -> TextWriter.write(page.page()))
                .collect(Collectors.joining("\n" + RULE + "\n\n"));
        return OutputFile.text("report.txt", text, context.numbers());
    }
}
