/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Case;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SvgRenderer;

/** The figures as SVG, a file for each picture. */
final class FigureSvg implements CaseOutput {

    static final String EXTENSION = "svg";

    @Override
    public List<OutputFile> files(Case kase, RenderContext context) {
        List<OutputFile> files = new ArrayList<>();
        for (FigureKind kind : context.figures().kinds()) {
            List<Scene> pages = context.figure(kind, kase);
            List<String> names = FigureNames.of(kind, pages, EXTENSION);
            for (int page = 0; page < pages.size(); page++) {
                String svg = SvgRenderer.svg(pages.get(page), context.figures().theme());
                files.add(OutputFile.text(names.get(page), svg, SceneNumbers.of(pages.get(page))));
            }
        }
        return files;
    }
}
