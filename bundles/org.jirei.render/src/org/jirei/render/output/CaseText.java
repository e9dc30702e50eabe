/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import org.jirei.model.Case;
import org.jirei.render.document.CasePage;
import org.jirei.render.document.TextWriter;

/** The case as plain text, as the survey prints it. */
final class CaseText implements CaseOutput {

    @Override
    public String fileName() {
        return "case.txt";
    }

    @Override
    public String content(Case kase, RenderContext context) {
        return TextWriter.write(CasePage.of(kase, context.labels(kase), context.anchors()));
    }
}
