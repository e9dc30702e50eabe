/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.Theme;

/**
 * Draws scenes as one PDF, each on a page of its size: lines are lines and text is text, in fonts that come with the
 * document. There is no date in it: the same scenes, theme and fonts always give the same bytes.
 */
public final class ScenePdf {

    private final PdfDrawing drawing;
    private final Theme theme;

    private ScenePdf(PdfDrawing drawing, Theme theme) {
        this.drawing = drawing;
        this.theme = theme;
    }

    /**
     * Returns {@code scenes} as PDF; title and language are those of the first.
     *
     * @param scenes at least one
     * @param theme where it says light or dark as the reader likes, the pages are light
     * @throws MissingGlyphException where no font has a character
     */
    public static byte[] pdf(List<Scene> scenes, Theme theme, FontChain fonts) {
        try (PdfDrawing drawing = new PdfDrawing(fonts)) {
            ScenePdf pdf = new ScenePdf(drawing, theme);
            pdf.describe(scenes.getFirst());
            for (Scene scene : scenes) {
                pdf.addPage(scene);
            }
            return drawing.written();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail, and fonts were read before", e);
        }
    }

    private void describe(Scene first) {
        PDDocument document = drawing.document();
        document.getDocumentInformation().setTitle(first.title());
        document.getDocumentCatalog().setLanguage(first.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void addPage(Scene scene) throws IOException {
        PageSize size = PageSize.of(scene);
        byte[] content = PdfPage.content(scene, theme.paper(), drawing.text(), size.unitsInAPx());
        drawing.setContent(drawing.addPage(size), content);
    }
}
