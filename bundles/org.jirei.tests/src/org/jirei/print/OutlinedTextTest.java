/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.weisj.jsvg.geometry.path.BuildHistory;
import com.github.weisj.jsvg.geometry.path.PathCommand;
import com.github.weisj.jsvg.geometry.path.PathParser;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutlinedTextTest {

    private static final double ROUNDED = 0.002;
    private static final double LATIN_DESCENT = 0.15 * TestScenes.FONT_SIZE;

    @TempDir
    Path folder;

    private static Rectangle2D bounds(String path) {
        Path2D shape = new Path2D.Double();
        BuildHistory history = new BuildHistory();
        for (PathCommand command : new PathParser(path).parsePathCommand()) {
            command.appendPath(shape, history);
        }
        return shape.getBounds2D();
    }

    @Test
    void standsOnTheBaselineAndIsAsWideAsItsLine() throws IOException {
        Path font = TinyFont.of("font", 1000, "あい").write(folder);
        try (FontChain fonts = TestFonts.only(font)) {
            TextLine line = new TextLine(7, 100, 90, 20, "あいあ", Style.SENTENCE);
            Rectangle2D ink = bounds(new OutlinedText(fonts).path(line, false));
            assertEquals(7, ink.getMinX(), ROUNDED);
            assertEquals(97, ink.getMaxX(), ROUNDED);
            assertEquals(100, ink.getMaxY(), ROUNDED);
            assertEquals(80, ink.getMinY(), ROUNDED, "letters are as high as ever, however wide");
        }
    }

    @Test
    void isEmptyWhereThereIsNothingToSee() throws IOException {
        try (FontChain fonts = TestFonts.only(TinyFont.of("font", 500, "a").write(folder))) {
            OutlinedText outlines = new OutlinedText(fonts);
            assertEquals("", outlines.path(new TextLine(0, 0, 0, 12, "", Style.SENTENCE), false));
            assertEquals("", outlines.path(new TextLine(0, 0, 12, 12, "\u3000\u200B", Style.SENTENCE), false));
        }
    }

    /** Letters may reach a little beyond their advance, and Latin ones below the em box, as in every font. */
    @ParameterizedTest
    @ValueSource(strings = {"認証が必要なサービスを利用できない。", "「障害」を検知し（10:05）、復旧", "ｼｽﾃﾑ ﾌﾞﾓﾝ", "e-mail service failed",
        "The operator asked 外部事業者 about “it”", "か゚ x\u0301 葛\uDB40\uDD00", "①②③ → ← ⇒ 〜 ー ―"})
    void fitsItsWidthInTheDistributionsFont(String text) throws IOException {
        try (FontChain fonts = TestFonts.shipped()) {
            TextLine line = TestScenes.line(text, 0, Style.SENTENCE);
            for (boolean bold : new boolean[] {false, true}) {
                Rectangle2D ink = bounds(new OutlinedText(fonts).path(line, bold));
                assertTrue(ink.getMinX() > line.x() - 1 && ink.getMaxX() < line.right() + 1, () -> text + ": " + ink);
                assertTrue(ink.getMaxX() > line.right() - line.fontSize(), () -> text + ": " + ink);
                assertTrue(ink.getMinY() > line.top() - 1 && ink.getMaxY() < line.bottom() + LATIN_DESCENT,
                        () -> text + ": " + ink);
            }
        }
    }
}
