/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;
import org.jirei.render.scene.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScenePdfTest {

    private static final double POINT = 0.75;

    @TempDir
    Path folder;

    private static List<String> texts(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).lines().map(String::strip).filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private byte[] tiny(List<Scene> scenes) {
        try (FontChain fonts = TestFonts.only(TinyFont.of("font", 1000, "あい").write(folder))) {
            return ScenePdf.pdf(scenes, Theme.LIGHT, fonts);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hasAPageForEachSceneAsLargeAsItIs() throws IOException {
        Scene small = TestScenes.scene(100, 40, List.of());
        Scene large = TestScenes.scene(1122.5, 793.7, List.of());
        try (PDDocument document = Loader.loadPDF(tiny(List.of(small, large)))) {
            assertEquals(2, document.getNumberOfPages());
            assertEquals(75, document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(30, document.getPage(0).getMediaBox().getHeight(), 0.01);
            assertEquals(1122.5 * POINT, document.getPage(1).getMediaBox().getWidth(), 0.01);
            assertEquals(1, document.getPage(1).getUserUnit());
            assertEquals("試験の図", document.getDocumentInformation().getTitle());
            assertEquals("ja", document.getDocumentCatalog().getLanguage());
            assertNull(document.getDocumentInformation().getCreationDate());
        }
    }

    @Test
    void countsHugePagesInLargerUnits() throws IOException {
        try (PDDocument document = Loader.loadPDF(tiny(List.of(TestScenes.scene(300, 40_000, List.of()))))) {
            PDPage page = document.getPage(0);
            assertEquals(3, page.getUserUnit());
            assertEquals(40_000 * POINT, page.getMediaBox().getHeight() * page.getUserUnit(), 0.1);
        }
    }

    @Test
    void givesTheSameBytesAgain() {
        Scene scene = TestScenes.lines("あいあい", "い");
        assertArrayEquals(tiny(List.of(scene)), tiny(List.of(scene)));
    }

    @Test
    void namesACharacterThatNoFontHas() {
        Scene scene = TestScenes.lines("あいう");
        assertEquals("U+3046", assertThrows(MissingGlyphException.class, () -> tiny(List.of(scene))).codePoint());
    }

    @Test
    void fitsTextToItsWidth() throws IOException {
        TextLine line = new TextLine(20, 60, 50, 20, "あいあ", Style.SENTENCE);
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(tiny(List.of(TestScenes.scene(200, 100, List.of(line)))))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(document);
        }
        assertEquals(3, letters.size());
        assertEquals(20 * POINT, letters.getFirst().getXDirAdj(), 0.05);
        assertEquals(60 * POINT, letters.getFirst().getYDirAdj(), 0.05);
        assertEquals(70 * POINT, letters.getLast().getXDirAdj() + letters.getLast().getWidthDirAdj(), 0.05);
    }

    /** The same figure as PNG and as PDF drawn by PDFBox: nearly the same pixels. */
    @Test
    void looksAsThePngDoes() throws IOException {
        Scene scene = TestScenes.scene(120, 60, List.of(new TextLine(20, 50, 60, 20, "あいあ", Style.SENTENCE)));
        try (PDDocument document = Loader.loadPDF(tiny(List.of(scene)))) {
            Picture page = new Picture(new PDFRenderer(document).renderImageWithDPI(0, 96));
            assertEquals(new Rectangle(20, 30, 60, 20), page.ink());
        }
    }

    @Test
    void givesEverySentenceBackInItsOrder() throws IOException {
        List<String> lines = List.of("認証が必要なサービスを利用できない", "ｼｽﾃﾑ部門が e-mail で照会（10:05）", "対処チーム→委託先",
                "office first “it” 100%", "一と\u2F00は同じ形", "か\u309A", "𠮟る", "①〜③");
        try (FontChain fonts = TestFonts.shipped()) {
            byte[] pdf = ScenePdf.pdf(List.of(TestScenes.lines(lines.toArray(String[]::new))), Theme.LIGHT, fonts);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertEquals(lines, texts(document));
                for (PDFont font : fonts(document)) {
                    assertTrue(font.isEmbedded(), font::getName);
                    assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), "only what is shown: " + font.getName());
                }
            }
            assertTrue(pdf.length < 100_000, "the font itself has 5 MB, the document " + pdf.length);
        }
    }
}
