/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jirei.render.scene.Extent;
import org.jirei.render.scene.Paper;
import org.jirei.render.scene.Scene;

/**
 * A page that is drawn on. Lengths are in px, x to the right and y down from the upper left corner. All that is drawn
 * stands between {@link #begin} or {@link #beginArtifact} and {@link #end} (ISO 32000-1, 14.7.4 and 14.8.2.2).
 */
public final class PdfSheet {

    private final PDPage page;
    private final PdfText text;
    private final double height;
    private final double unit;
    private final PdfContent content = new PdfContent();

    PdfSheet(PDPage page, PdfText text, double height, double unit) {
        this.page = page;
        this.text = text;
        this.height = height;
        this.unit = unit;
        PdfPage.begin(content, height, unit);
    }

    /** Returns the page of the document. */
    public PDPage page() {
        return page;
    }

    /** Returns {@code extent} as the document counts. */
    public PDRectangle rectangle(Extent extent) {
        return new PDRectangle((float) (extent.x() * unit), (float) ((height - extent.bottom()) * unit),
                (float) (extent.width() * unit), (float) (extent.height() * unit));
    }

    /** Returns how high above the lower edge {@code y} is, as the document counts. */
    public float above(double y) {
        return (float) ((height - y) * unit);
    }

    /**
     * Begins what an element of the document's structure shows.
     *
     * @param tag the element's kind
     * @param number tells it from all else on the page
     */
    public void begin(String tag, int number) {
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.MCID, COSInteger.get(number));
        content.add("BDC", COSName.getPDFName(tag), properties);
    }

    /** Begins what adorns the page and is not read out. */
    public void beginArtifact() {
        content.add("BMC", COSName.ARTIFACT);
    }

    /** Ends what was begun last. */
    public void end() {
        content.add("EMC");
    }

    /**
     * Draws a line of text as wide as its fonts have it, or narrower.
     *
     * @param baseline y on which the letters stand
     * @param most the width that it may have at most
     * @param spread what is added after each letter
     * @throws MissingGlyphException where no font has a character
     */
    public void text(String letters, double x, double baseline, double most, double spread,
            Lettering lettering) {
        text.draw(letters, x, baseline, most, spread, lettering, content);
    }

    /** Fills a rectangle with a colour, {@code #rrggbb}. */
    public void fill(Extent extent, String colour) {
        content.add("q");
        content.colour("rg", colour);
        content.path(new Rectangle2D.Double(extent.x(), extent.y(), extent.width(), extent.height()));
        content.add("f").add("Q");
    }

    /** Draws a figure for light paper, its upper left corner at a place, {@code scale} times its size. */
    public void scene(Scene scene, double x, double y, double scale) {
        content.add("q").add("cm", scale, 0, 0, scale, x, y);
        PdfPage.draw(scene, Paper.LIGHT, text, content);
        content.add("Q");
    }

    byte[] content() {
        return content.bytes();
    }
}
