/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutlinePdfFontTest {

    @TempDir
    Path folder;

    private static byte[] page(FontFace face, String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            OutlinePdfFont font = new OutlinePdfFont(document);
            PDResources resources = new PDResources();
            COSName name = resources.add(font.font());
            ByteArrayOutputStream codes = new ByteArrayOutputStream();
            text.codePoints().forEach(character -> codes.writeBytes(font.code(face.glyph(character).orElseThrow())));
            PdfContent content = new PdfContent().add("BT").add("Tf", name, PdfContent.number(20)).add("Td", 10, 20)
                    .add("Tj", new COSString(codes.toByteArray())).add("ET");
            font.finish();
            PDPage page = new PDPage(new PDRectangle(200, 60));
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream()) {
                out.write(content.bytes());
            }
            page.setContents(stream);
            document.addPage(page);
            document.setDocumentId(0L);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void showsGlyphsAsDrawingsWhoseTextCanBeRead() throws IOException {
        try (FontFace face = TinyFont.of("font", 1000, "障害𠮟").face(folder)) {
            byte[] pdf = page(face, "障𠮟害障");
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertEquals("障𠮟害障", new PDFTextStripper().getText(document).strip());
                assertEquals(new Rectangle(10, 20, 80, 20),
                        new Picture(new PDFRenderer(document).renderImage(0)).ink());
            }
            assertArrayEquals(pdf, page(face, "障𠮟害障"));
        }
    }

    @Test
    void hasRoomFor256Glyphs() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int character = 0x4E00; character < 0x4E00 + 257; character++) {
            text.appendCodePoint(character);
        }
        try (FontFace face = TinyFont.of("font", 500, text.toString()).face(folder);
                PDDocument document = new PDDocument()) {
            OutlinePdfFont font = new OutlinePdfFont(document);
            for (int character = 0x4E00; character < 0x4E00 + 256; character++) {
                Glyph glyph = face.glyph(character).orElseThrow();
                assertTrue(font.takes(glyph));
                assertArrayEquals(new byte[] {(byte) (character - 0x4E00)}, font.code(glyph));
            }
            assertFalse(font.takes(face.glyph(0x4F00).orElseThrow()));
            assertTrue(font.takes(face.glyph(0x4E00).orElseThrow()), "it is there already");
        }
    }
}
