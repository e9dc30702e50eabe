/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import org.jirei.model.Case;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.render.sequence.SequenceLayout;

/** The sequence diagram as SVG. */
final class SequenceSvg implements CaseOutput {

    static final String FILE_NAME = "sequence.svg";

    @Override
    public String fileName() {
        return FILE_NAME;
    }

    @Override
    public String content(Case kase, RenderContext context) {
        return SvgRenderer.svg(SequenceLayout.layout(kase, context.labels(kase)));
    }
}
