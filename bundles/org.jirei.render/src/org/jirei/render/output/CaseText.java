/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.List;
import org.jirei.model.Case;
import org.jirei.render.document.TextWriter;

/** The case as plain text, as the survey prints it. */
final class CaseText implements CaseOutput {

    @Override
    public List<OutputFile> files(Case kase, RenderContext context) {
        String text = TextWriter.write(context.page(kase));
        return List.of(OutputFile.text("case.txt", text, context.numbers(kase)));
    }
}
