/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.List;
import java.util.stream.Collectors;
import org.jirei.render.document.Page;
import org.jirei.render.document.TextWriter;
import org.jirei.render.output.ReportPages.ReportPage;

/** All that a run shows as one plain text: each survey, then its cases. */
final class ReportText implements ReportOutput {

    /** As wide as the tables of a survey, in half-width characters. */
    private static final String RULE = "=".repeat(100);

    @Override
    public OutputFile file(RenderContext context) {
        List<Page> pages = ReportPages.of(context).stream().map(ReportPage::page).toList();
        String text = pages.stream().map(TextWriter::write).collect(Collectors.joining("\n" + RULE + "\n\n"));
        return TabularText.file("report.txt", text, pages, context.numbers());
    }
}
