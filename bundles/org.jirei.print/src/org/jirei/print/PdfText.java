/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jirei.print.SetText.PlacedGlyph;
import org.jirei.render.scene.Look;
import org.jirei.render.scene.SceneItem.TextLine;

/** Draws lines of text as text: readers can select and search what they see. */
final class PdfText {

    private static final double THOUSAND = 1000;
    private static final double PERCENT = 100;
    /** Less than this, in em, nobody sees. */
    private static final double TOLERANCE = 0.0015;

    private final TextSetter setter;
    private final PdfFonts fonts;

    PdfText(FontChain chain, PdfFonts fonts) {
        this.setter = new TextSetter(chain);
        this.fonts = fonts;
    }

    /** Draws {@code line}, fitted to its width. */
    void draw(TextLine line, Look look, PdfContent content) {
        SetText text = setter.set(line.text(), look.bold());
        Lettering lettering = new Lettering(line.fontSize(), look.bold(), look.fill());
        draw(line.text(), text, new Place(line.x(), line.baseline(), Fit.of(line, text), 0), lettering, content);
    }

    /**
     * Draws a line of text as wide as its fonts have it, but not wider than {@code most}.
     *
     * @param spread what is added after each letter, in px
     */
    void draw(String letters, double x, double baseline, double most, double spread, Lettering lettering,
            PdfContent content) {
        SetText text = setter.set(letters, lettering.bold());
        double natural = text.width() * lettering.size() + spread * text.glyphs().size();
        Place place = new Place(x, baseline, natural > most ? most / natural : 1, spread / lettering.size());
        draw(letters, text.spread(place.spread()), place, lettering, content);
    }

    /** Where a line begins, by how much it is stretched, and what was added after each letter, in em. */
    private record Place(double x, double baseline, double fit, double spread) {
    }

    private void draw(String letters, SetText text, Place place, Lettering lettering, PdfContent content) {
        if (text.glyphs().isEmpty()) {
            return;
        }
        boolean asWritten = shown(text).equals(letters);
        if (!asWritten) {
            beginWording(letters, content);
        }
        content.add("BT");
        content.colour("rg", lettering.colour());
        content.add("Tz", PERCENT * place.fit());
        List<PlacedGlyph> glyphs = text.glyphs();
        for (int start = 0; start < glyphs.size();) {
            int end = endOfRun(glyphs, start);
            double x = place.x() + glyphs.get(start).x() * place.fit() * lettering.size();
            content.add("Tm", 1, 0, 0, -1, x, place.baseline());
            run(glyphs.subList(start, end), lettering.size(), content);
            start = end;
        }
        content.add("ET");
        if (!asWritten) {
            content.add("EMC");
        }
    }

    /** Glyphs of one font are shown together. */
    private int endOfRun(List<PlacedGlyph> glyphs, int start) {
        PdfFont font = fonts.of(glyphs.get(start).glyph());
        font.code(glyphs.get(start).glyph());
        int end = start + 1;
        while (end < glyphs.size() && fonts.of(glyphs.get(end).glyph()) == font) {
            font.code(glyphs.get(end).glyph());
            end++;
        }
        return end;
    }

    private void run(List<PlacedGlyph> glyphs, double fontSize, PdfContent content) {
        PdfFont font = fonts.of(glyphs.getFirst().glyph());
        content.add("Tf", fonts.name(font), PdfContent.number(fontSize));
        COSArray shown = new COSArray();
        ByteArrayOutputStream codes = new ByteArrayOutputStream();
        double pen = glyphs.getFirst().x();
        for (PlacedGlyph placed : glyphs) {
            if (Math.abs(placed.x() - pen) > TOLERANCE) {
                shown.add(new COSString(codes.toByteArray(), true));
                shown.add(PdfContent.number((pen - placed.x()) * THOUSAND));
                codes.reset();
                pen = placed.x();
            }
            codes.writeBytes(font.code(placed.glyph()));
            pen += font.advance(placed.glyph());
        }
        shown.add(new COSString(codes.toByteArray(), true));
        content.add("TJ", shown);
    }

    /** What readers copy where glyphs alone do not tell it: turned, composed or invisible characters. */
    private static void beginWording(String text, PdfContent content) {
        COSDictionary wording = new COSDictionary();
        byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        wording.setItem(COSName.ACTUAL_TEXT, new COSString(utf16, true));
        content.add("BDC", COSName.getPDFName("Span"), wording);
    }

    private static String shown(SetText text) {
        StringBuilder shown = new StringBuilder();
        text.glyphs().forEach(placed -> shown.appendCodePoint(placed.glyph().character()));
        return shown.toString();
    }
}
