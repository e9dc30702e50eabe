/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jirei.render.scene.Pictogram;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Icon;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;
import org.jirei.render.scene.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScenePngTest {

    private static final Scene SQUARES = TestScenes.scene(50.2, 40, List.of(
            new TextLine(10, 30, 30, 15, "あい", Style.SENTENCE)));

    @TempDir
    Path folder;

    private byte[] png(Scene scene, Theme theme, double scale) {
        try (FontChain fonts = TestFonts.only(TinyFont.of("font", 1000, "あい").write(folder))) {
            return ScenePng.png(scene, theme, scale, fonts);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hasThePixelsThatTheScaleAsksForAndInkOnlyWhereItIsDrawn() {
        for (double scale : new double[] {0.5, 1, 2, 3}) {
            Picture picture = Picture.of(png(SQUARES, Theme.LIGHT, scale));
            assertEquals((int) Math.ceil(50.2 * scale), picture.width());
            assertEquals((int) Math.ceil(40 * scale), picture.height());
            int left = (int) Math.floor(10 * scale);
            int top = (int) Math.floor(15 * scale);
            assertEquals(new Rectangle(left, top, (int) Math.ceil(40 * scale) - left,
                    (int) Math.ceil(30 * scale) - top), picture.ink());
        }
    }

    @Test
    void isLightUnlessItIsAskedToBeDark() {
        assertArrayEquals(png(SQUARES, Theme.LIGHT, 1), png(SQUARES, Theme.AUTO, 1));
        assertEquals(0xFFFFFF, Picture.of(png(SQUARES, Theme.PRINT, 1)).colour(0, 0));
        Picture dark = Picture.of(png(SQUARES, Theme.DARK, 1));
        assertNotEquals(0xFFFFFF, dark.colour(0, 0));
        assertEquals(dark.colour(0, 0), dark.colour(dark.width() - 1, dark.height() - 1),
                "the sheet ends within a pixel");
    }

    @Test
    void givesTheSameBytesAgain() {
        assertArrayEquals(png(SQUARES, Theme.LIGHT, 2), png(SQUARES, Theme.LIGHT, 2));
    }

    @Test
    void drawsWholeWhatOneBandEndsInTheMiddleOf() {
        double width = 2000;
        int band = (1 << 23) / (2 * (int) width);
        double edge = band / 2.0;
        Scene tall = TestScenes.scene(width, edge + 150, List.of(
                new Box(5, edge - 100, 300, 200, 12, Style.STEP_BOX),
                new Icon(Pictogram.TEAM, 400, edge - 20, 40, Style.PICTOGRAM),
                new TextLine(10, edge + 8, 100, 20, "あいあ", Style.SENTENCE)));
        Scene shifted = TestScenes.scene(width, 220, List.of(
                new Box(5, 10, 300, 200, 12, Style.STEP_BOX),
                new Icon(Pictogram.TEAM, 400, 90, 40, Style.PICTOGRAM),
                new TextLine(10, 118, 100, 20, "あいあ", Style.SENTENCE)));
        assertArrayEquals(Picture.of(png(shifted, Theme.LIGHT, 2)).rows(0, 440),
                Picture.of(png(tall, Theme.LIGHT, 2)).rows(band - 220, 440));
    }

    /** JSVG reads no more than 2,000 paths unless it is told to. */
    @Test
    void drawsTheLastOfThousandsOfLines() {
        List<TextLine> lines = IntStream.range(0, 5000)
                .mapToObj(line -> new TextLine(10, 10 + line / 100 * 20, 10, 10, "あ", Style.SENTENCE)).toList();
        Scene scene = TestScenes.scene(30, 1020, lines);
        assertEquals(990, Picture.of(png(scene, Theme.LIGHT, 1)).ink().getMaxY());
    }

    @Test
    void refusesWhatHardlyAnyProgramCouldOpen() {
        PictureTooLargeException tooLarge = assertThrows(PictureTooLargeException.class,
                () -> png(TestScenes.scene(2000, 300_000, List.of()), Theme.LIGHT, 2));
        assertEquals(4000, tooLarge.width());
        assertEquals(600_000, tooLarge.height());
        assertThrows(PictureTooLargeException.class,
                () -> png(TestScenes.scene(1, 1e12, List.of()), Theme.LIGHT, 1));
    }

    @Test
    void drawsNothingWhereACharacterIsMissing() {
        Scene scene = TestScenes.lines("あい", "う");
        assertEquals("U+3046", assertThrows(MissingGlyphException.class, () -> png(scene, Theme.LIGHT, 1)).codePoint());
    }
}
