/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.Case;
import org.jirei.render.document.CasePage;
import org.jirei.render.document.MarkdownWriter;
import org.jirei.render.figure.FigureKind;

/** The case as GitHub Markdown, with its figures beside it. */
final class CaseMarkdown implements CaseOutput {

    private static final String FOLDER_OF_CASES = "../";

    @Override
    public List<OutputFile> files(Case kase, RenderContext context) {
        String markdown = MarkdownWriter.write(CasePage.of(kase, context.labels(kase), context.anchors()),
                figures(kase, context), FOLDER_OF_CASES);
        return List.of(OutputFile.text("case.md", markdown, context.numbers(kase)));
    }

    private static Map<FigureKind, List<String>> figures(Case kase, RenderContext context) {
        Map<FigureKind, List<String>> figures = new EnumMap<>(FigureKind.class);
        context.figures().linked().ifPresent(extension -> {
            for (FigureKind kind : context.figures().kinds()) {
                figures.put(kind, FigureNames.of(kind, context.figure(kind, kase), extension));
            }
        });
        return figures;
    }
}
