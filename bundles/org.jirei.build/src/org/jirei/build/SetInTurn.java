/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import java.util.List;
import org.jirei.model.Case;
import org.jirei.print.FontChain;
import org.jirei.render.output.CaseOutput;
import org.jirei.render.output.OutputFile;
import org.jirei.render.output.RenderContext;

/**
 * A format that embeds fonts, which one thread may do at a time. What takes longest, finding a place for all that a
 * figure shows, is done before a case's turn.
 *
 * @param format the format
 * @param fonts what it sets letters in, perhaps together with other formats
 */
record SetInTurn(CaseOutput format, FontChain fonts) implements CaseOutput {

    @Override
    public List<OutputFile> files(Case kase, RenderContext context) {
        context.figures().kinds().forEach(kind -> context.figure(kind, kase));
        synchronized (fonts) {
            return format.files(kase, context);
        }
    }
}
