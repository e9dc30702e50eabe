/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A TrueType face in a document: the font itself, cut down to the glyphs that are shown. */
final class TrueTypePdfFont implements PdfFont {

    private static final double UNITS_PER_EM = 1000;

    private final FontFace face;
    private final PDType0Font font;
    private final Map<Integer, Integer> characters = new HashMap<>();

    TrueTypePdfFont(FontFace face, PDDocument document) throws IOException {
        this.face = face;
        this.font = PDType0Font.load(document, face.font(), true);
    }

    @Override
    public PDFont font() {
        return font;
    }

    /** Two characters may share a glyph, as U+2F00 and U+4E00 do; the document can say only of one what it means. */
    @Override
    public boolean takes(Glyph glyph) {
        return characters.getOrDefault(face.glyphId(glyph.character()), glyph.character()) == glyph.character();
    }

    @Override
    public byte[] code(Glyph glyph) {
        int id = face.glyphId(glyph.character());
        if (characters.putIfAbsent(id, glyph.character()) == null) {
            font.addToSubset(glyph.character());
        }
        return new byte[] {(byte) (id >> Byte.SIZE), (byte) id};
    }

    @Override
    public double advance(Glyph glyph) {
        return Math.round(glyph.advance() * UNITS_PER_EM) / UNITS_PER_EM;
    }

    @Override
    public void finish() throws IOException {
        font.subset();
    }
}
