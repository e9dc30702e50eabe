/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jirei.print.FontChain;
import org.jirei.render.output.OutputFile;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.UnsoundPictureException;

/**
 * A report for tests, made once and read back.
 *
 * @param context what it is of
 * @param pdf its bytes
 * @param texts what its pages tell, along its structure
 */
record ReadReport(RenderContext context, byte[] pdf, List<String> texts) {

    /** Returns the report of {@code context}; the test is skipped where the distribution's font was not fetched. */
    static ReadReport of(RenderContext context) {
        assumeTrue(FontChain.hasShippedFont(), "SKIPPED: releng/font.sh has not fetched the font of the distribution");
        try (FontChain fonts = FontChain.of(List.of())) {
            OutputFile file = new ReportPdf(fonts).file(context);
            return new ReadReport(context, file.content(), ReportText.told(file.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnsoundPictureException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns all that is told, in order. */
    String text() {
        return String.join("\n", texts);
    }

    /** Opens the document, to be closed. */
    PDDocument open() throws IOException {
        return Loader.loadPDF(pdf);
    }
}
