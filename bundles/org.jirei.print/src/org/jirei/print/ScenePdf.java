/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.Theme;

/**
 * Draws scenes as one PDF, each on a page of its size: lines are lines and text is text, in fonts that come with the
 * document. There is no date in it: the same scenes, theme and fonts always give the same bytes.
 */
public final class ScenePdf {

    static {
        QuietLibraries.hush();
    }

    private final PDDocument document;
    private final PdfFonts fonts;
    private final PdfText text;
    private final Theme theme;
    private final CRC32 checksum = new CRC32();

    private ScenePdf(PDDocument document, Theme theme, FontChain chain) {
        this.document = document;
        this.theme = theme;
        this.fonts = new PdfFonts(document);
        this.text = new PdfText(chain, fonts);
    }

    /**
     * Returns {@code scenes} as PDF; title and language are those of the first.
     *
     * @param scenes at least one
     * @param theme where it says light or dark as the reader likes, the pages are light
     * @throws MissingGlyphException where no font has a character
     */
    public static byte[] pdf(List<Scene> scenes, Theme theme, FontChain fonts) {
        try (PDDocument document = new PDDocument()) {
            ScenePdf pdf = new ScenePdf(document, theme, fonts);
            pdf.describe(scenes.getFirst());
            for (Scene scene : scenes) {
                pdf.addPage(scene);
            }
            pdf.fonts.finish();
            return pdf.written();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail, and fonts were read before", e);
        }
    }

    private void describe(Scene first) {
        document.getDocumentInformation().setTitle(first.title());
        document.getDocumentCatalog().setLanguage(first.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void addPage(Scene scene) throws IOException {
        PageSize size = PageSize.of(scene);
        PDPage page = new PDPage(new PDRectangle(size.width(), size.height()));
        page.setUserUnit(size.unit());
        page.setResources(fonts.resources());
        byte[] content = PdfPage.content(scene, theme.paper(), text, size.unitsInAPx());
        checksum.update(content);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        page.setContents(stream);
        document.addPage(page);
    }

    /** What tells the document from others comes from its content, not from the clock. */
    private byte[] written() throws IOException {
        document.setDocumentId(checksum.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
