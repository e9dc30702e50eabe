/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.jirei.print.Lettering;
import org.jirei.print.PdfDrawing;
import org.jirei.print.PdfSheet;
import org.jirei.render.scene.Extent;
import org.jirei.render.scene.Scene;

/** Draws on one page: whatever it draws is either known to the document's structure or an artifact. */
final class Pen {

    private final PdfDrawing drawing;
    private final Structure structure;
    private final Map<String, Place> places;
    private final List<PdfSheet> sheets;
    private final PdfSheet sheet;

    /**
     * Makes a pen.
     *
     * @param places what links can lead to
     * @param sheets all pages
     * @param sheet the one to draw on
     */
    Pen(PdfDrawing drawing, Structure structure, Map<String, Place> places, List<PdfSheet> sheets, PdfSheet sheet) {
        this.drawing = drawing;
        this.structure = structure;
        this.places = places;
        this.sheets = sheets;
        this.sheet = sheet;
    }

    /** Returns how wide {@code letters} are in their fonts, in px. */
    double width(String letters, Lettering lettering) {
        return drawing.width(letters, lettering);
    }

    /** Draws a line of text that {@code tag} shows. */
    void text(Tag tag, String letters, double x, double baseline, double most, Lettering lettering) {
        text(tag, letters, x, baseline, most, 0, lettering);
    }

    /** Draws a line of text that {@code tag} shows, with {@code spread} px added after each letter. */
    void text(Tag tag, String letters, double x, double baseline, double most, double spread, Lettering lettering) {
        sheet.begin(tag.type(), structure.mark(tag, sheet.page()));
        sheet.text(letters, x, baseline, most, spread, lettering);
        sheet.end();
    }

    /** Draws a line of text that only adorns the page. */
    void ornament(String letters, double x, double baseline, double most, Lettering lettering) {
        sheet.beginArtifact();
        sheet.text(letters, x, baseline, most, 0, lettering);
        sheet.end();
    }

    /** Fills a rectangle that only adorns the page. */
    void fill(Extent extent, String colour) {
        sheet.beginArtifact();
        sheet.fill(extent, colour);
        sheet.end();
    }

    /** Draws a figure that {@code tag} shows. */
    void scene(Tag tag, Scene scene, double x, double top, double scale) {
        sheet.begin(tag.type(), structure.mark(tag, sheet.page()));
        sheet.scene(scene, x, top, scale);
        sheet.end();
    }

    /** Has {@code tag} be there even if nothing is drawn for it. */
    void touch(Tag tag) {
        tag.element();
    }

    /** Returns the number of the page that {@code anchor} is on, 1 for the first; empty where it is nowhere. */
    String pageNumber(String anchor) {
        return places.containsKey(anchor) ? Integer.toString(places.get(anchor).page() + 1) : "";
    }

    /** Returns whether links can lead to {@code anchor}. */
    boolean knows(String anchor) {
        return places.containsKey(anchor);
    }

    /** Makes {@code extent} lead to {@code anchor}; {@code words} are read out for it. */
    void link(Tag tag, Extent extent, String anchor, String words) {
        annotation(tag, extent, words).setDestination(places.get(anchor).destination(sheets));
    }

    /** Makes {@code extent} lead to an address of the web. */
    void linkToWeb(Tag tag, Extent extent, String address) {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        annotation(tag, extent, address).setAction(action);
    }

    private PDAnnotationLink annotation(Tag tag, Extent extent, String words) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(sheet.rectangle(extent));
        link.setContents(words);
        link.setPrinted(true);
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        try {
            sheet.page().getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException("a page that was just made", e);
        }
        structure.own(tag, link, sheet.page());
        return link;
    }
}
