/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jirei.print.FontChain;
import org.jirei.render.output.OutputFile;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.ReportOutput;

/** All that a run shows as one PDF: A4 on its side, tagged (PDF/UA-1), in fonts that come with it. */
public final class ReportPdf implements ReportOutput {

    private static final String NAME = "report.pdf";

    private final FontChain fonts;

    /** Makes the format. */
    public ReportPdf(FontChain fonts) {
        this.fonts = fonts;
    }

    /**
     * {@inheritDoc}
     *
     * @throws org.jirei.print.MissingGlyphException where no font has a character
     */
    @Override
    public OutputFile file(RenderContext context) {
        List<String> numbers = context.cases().stream().flatMap(kase -> context.numbers(kase).stream())
                .distinct().toList();
        try {
            return OutputFile.binary(NAME, ReportDrawing.pdf(context, fonts), numbers, ReportText::read);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail, and fonts were read before", e);
        }
    }
}
