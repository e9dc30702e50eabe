/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.Case;
import org.jirei.render.document.Block;
import org.jirei.render.document.Page;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.output.RenderContext;

/**
 * What a document tells of a case, its figures drawn and yet to be put into the document.
 *
 * @param anchor its place in the report
 */
record WordCase(Page page, String anchor, Map<FigureKind, List<WordFigures.Drawing>> drawings) {

    static WordCase of(Case kase, RenderContext context, WordFigures figures) {
        Page page = context.page(kase);
        Map<FigureKind, List<WordFigures.Drawing>> drawings = new EnumMap<>(FigureKind.class);
        for (Block block : page.blocks()) {
            if (block instanceof Block.Figure figure) {
                drawings.put(figure.kind(), figures.draw(figure.kind(), kase));
            }
        }
        return new WordCase(page, context.anchors().of(kase), drawings);
    }
}
