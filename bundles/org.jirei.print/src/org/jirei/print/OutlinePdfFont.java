/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * Up to 256 characters of a face that PDFBox cannot embed, as OpenType with PostScript outlines: a font of type 3
 * (ISO 32000-1, 9.6.5), whose glyphs are drawings. Text in it can be selected and searched like any other.
 */
final class OutlinePdfFont implements PdfFont {

    private static final int MOST_GLYPHS = 256;
    private static final double UNITS_PER_EM = 1000;
    private static final int CODES_IN_A_BLOCK = 100;

    private final PDDocument document;
    private final COSDictionary dictionary = new COSDictionary();
    private final PDFont font;
    private final Map<Integer, Glyph> glyphs = new LinkedHashMap<>();
    private final List<Integer> characters = new ArrayList<>();

    OutlinePdfFont(PDDocument document) throws IOException {
        this.document = document;
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
        dictionary.setItem(COSName.FONT_MATRIX, PdfContent.numbers(1 / UNITS_PER_EM, 0, 0, 1 / UNITS_PER_EM, 0, 0));
        this.font = new PDType3Font(dictionary);
    }

    @Override
    public PDFont font() {
        return font;
    }

    @Override
    public boolean takes(Glyph glyph) {
        return glyphs.containsKey(glyph.character()) || glyphs.size() < MOST_GLYPHS;
    }

    @Override
    public byte[] code(Glyph glyph) {
        if (glyphs.putIfAbsent(glyph.character(), glyph) == null) {
            characters.add(glyph.character());
        }
        return new byte[] {(byte) characters.indexOf(glyph.character())};
    }

    @Override
    public double advance(Glyph glyph) {
        return Math.round(glyph.advance() * UNITS_PER_EM) / UNITS_PER_EM;
    }

    @Override
    public void finish() throws IOException {
        COSDictionary drawings = new COSDictionary();
        COSArray differences = new COSArray();
        COSArray widths = new COSArray();
        Rectangle2D box = new Rectangle2D.Double();
        differences.add(COSInteger.ZERO);
        for (Glyph glyph : glyphs.values()) {
            COSName name = COSName.getPDFName(String.format("u%04X", glyph.character()));
            differences.add(name);
            widths.add(PdfContent.number(advance(glyph) * UNITS_PER_EM));
            drawings.setItem(name, stream(drawing(glyph)));
            box.add(bounds(glyph));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        dictionary.setItem(COSName.CHAR_PROCS, drawings);
        dictionary.setItem(COSName.ENCODING, encoding);
        dictionary.setItem(COSName.FIRST_CHAR, COSInteger.ZERO);
        dictionary.setInt(COSName.LAST_CHAR, glyphs.size() - 1);
        dictionary.setItem(COSName.WIDTHS, widths);
        dictionary.setItem(COSName.FONT_BBOX,
                PdfContent.numbers(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
        dictionary.setItem(COSName.RESOURCES, new COSDictionary());
        dictionary.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
    }

    private byte[] drawing(Glyph glyph) {
        Rectangle2D box = bounds(glyph);
        PdfContent drawing = new PdfContent();
        drawing.add("d1", advance(glyph) * UNITS_PER_EM, 0, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        drawing.path(AffineTransform.getScaleInstance(UNITS_PER_EM, UNITS_PER_EM)
                .createTransformedShape(glyph.outline()));
        return drawing.add("f").bytes();
    }

    private static Rectangle2D bounds(Glyph glyph) {
        Rectangle2D box = glyph.outline().getBounds2D();
        return new Rectangle2D.Double(box.getX() * UNITS_PER_EM, box.getY() * UNITS_PER_EM,
                box.getWidth() * UNITS_PER_EM, box.getHeight() * UNITS_PER_EM);
    }

    private COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /** What each code means (ISO 32000-1, 9.10.3). */
    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /Jirei-Unicode def
                /CMapType 2 def
                1 begincodespacerange
                <00> <FF>
                endcodespacerange
                """);
        for (int first = 0; first < characters.size(); first += CODES_IN_A_BLOCK) {
            int end = Math.min(first + CODES_IN_A_BLOCK, characters.size());
            map.append(end - first).append(" beginbfchar\n");
            for (int code = first; code < end; code++) {
                String character = Character.toString(characters.get(code));
                map.append(String.format("<%02X> <%s>\n", code, HexFormat.of().withUpperCase()
                        .formatHex(character.getBytes(StandardCharsets.UTF_16BE))));
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }
}
