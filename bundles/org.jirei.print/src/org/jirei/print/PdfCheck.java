/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jirei.render.scene.Scene;

/** Reads a PDF back. */
final class PdfCheck {

    /** Less than this, in units of the page, is rounding. */
    private static final double TOLERANCE = 0.01;

    private PdfCheck() {
    }

    static Optional<PictureFault> fault(byte[] pdf, List<Scene> scenes, List<String> numbers) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() != scenes.size()) {
                return Optional.of(new PictureFault(PictureFault.Kind.WRONG_NUMBER_OF_PAGES,
                        Integer.toString(document.getNumberOfPages())));
            }
            for (int page = 0; page < scenes.size(); page++) {
                Optional<PictureFault> fault = wrongSize(document.getPage(page), PageSize.of(scenes.get(page)));
                if (fault.isPresent()) {
                    return fault;
                }
            }
            String text = new PDFTextStripper().getText(document);
            return text.isBlank() && !numbers.isEmpty()
                    ? Optional.of(new PictureFault(PictureFault.Kind.BLANK, ""))
                    : PictureCheck.missing(numbers, text.lines().toList());
        } catch (IOException e) {
            return Optional.of(new PictureFault(PictureFault.Kind.UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    private static Optional<PictureFault> wrongSize(PDPage page, PageSize expected) {
        PDRectangle sheet = page.getMediaBox();
        PageSize found = new PageSize(sheet.getWidth(), sheet.getHeight(), page.getUserUnit());
        boolean same = Math.abs(found.width() - expected.width()) < TOLERANCE
                && Math.abs(found.height() - expected.height()) < TOLERANCE && found.unit() == expected.unit();
        return same ? Optional.empty()
                : Optional.of(new PictureFault(PictureFault.Kind.WRONG_SIZE, found.width() + " x " + found.height()));
    }
}
