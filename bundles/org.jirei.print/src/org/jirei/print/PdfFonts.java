/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** The fonts of one PDF document, made when they are first needed and shared by all its pages. */
final class PdfFonts {

    private final PDDocument document;
    private final PDResources resources = new PDResources();
    private final Map<FontFace, List<PdfFont>> fonts = new LinkedHashMap<>();
    private final Map<PdfFont, COSName> names = new LinkedHashMap<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** Returns what all pages share. */
    PDResources resources() {
        return resources;
    }

    /** Returns the font that shows {@code glyph}. */
    PdfFont of(Glyph glyph) {
        List<PdfFont> ofFace = fonts.computeIfAbsent(glyph.face(), face -> new ArrayList<>());
        return ofFace.stream().filter(font -> font.takes(glyph)).findFirst().orElseGet(() -> {
            PdfFont font = made(glyph.face());
            ofFace.add(font);
            names.put(font, resources.add(font.font()));
            return font;
        });
    }

    /** Returns what pages call the font. */
    COSName name(PdfFont font) {
        return names.get(font);
    }

    /** Completes all fonts, after the last page is drawn. */
    void finish() throws IOException {
        for (PdfFont font : names.keySet()) {
            font.finish();
        }
    }

    private PdfFont made(FontFace face) {
        try {
            return face.isTrueType() ? new TrueTypePdfFont(face, document) : new OutlinePdfFont(document);
        } catch (IOException e) {
            throw new UncheckedIOException("a font that was read before cannot be read", e);
        }
    }
}
