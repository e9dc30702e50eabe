/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A PDF that is drawn sheet by sheet, in fonts that come with it. What is drawn alone makes its bytes: there is no date
 * in it, and what tells it from others is its content, not the clock.
 */
public final class PdfDrawing implements Closeable {

    static {
        QuietLibraries.hush();
    }

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts(document);
    private final TextSetter setter;
    private final PdfText text;
    private final List<PdfSheet> sheets = new ArrayList<>();
    private final CRC32 checksum = new CRC32();

    /** Makes an empty document, to be closed. */
    public PdfDrawing(FontChain chain) {
        this.setter = new TextSetter(chain);
        this.text = new PdfText(chain, fonts);
    }

    /** Returns the document, for what is not drawn: its title, its structure, links. */
    public PDDocument document() {
        return document;
    }

    /**
     * Returns how wide {@code letters} are in their fonts, in px.
     *
     * @throws MissingGlyphException where no font has a character
     */
    public double width(String letters, Lettering lettering) {
        return setter.set(letters, lettering.bold()).width() * lettering.size();
    }

    /** Adds a sheet of this size in px. */
    public PdfSheet addSheet(double width, double height) {
        PageSize size = PageSize.of(width, height);
        PdfSheet sheet = new PdfSheet(addPage(size), text, height, size.unitsInAPx());
        sheets.add(sheet);
        return sheet;
    }

    PdfText text() {
        return text;
    }

    PDPage addPage(PageSize size) {
        PDPage page = new PDPage(new PDRectangle(size.width(), size.height()));
        page.setUserUnit(size.unit());
        page.setResources(fonts.resources());
        document.addPage(page);
        return page;
    }

    void setContent(PDPage page, byte[] content) throws IOException {
        checksum.update(content);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        page.setContents(stream);
    }

    /** Returns the whole document. Nothing may be drawn afterwards. */
    public byte[] written() throws IOException {
        for (PdfSheet sheet : sheets) {
            setContent(sheet.page(), sheet.content());
        }
        fonts.finish();
        document.setDocumentId(checksum.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
