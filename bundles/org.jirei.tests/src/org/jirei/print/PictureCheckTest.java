/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jirei.print.PictureFault.Kind;
import org.jirei.render.scene.Pictogram;
import org.jirei.render.scene.Point;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Icon;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polygon;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;
import org.jirei.render.scene.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PictureCheckTest {

    private static final String CHARACTERS = "(123)対処";
    private static final Scene SCENE = TestScenes.lines("(1)", "(対処2)");

    @TempDir
    Path folder;

    private FontChain fonts() {
        return TestFonts.only(TinyFont.of("font", 800, CHARACTERS).advance(800).write(folder));
    }

    private byte[] png(Scene scene, double scale) throws IOException {
        try (FontChain fonts = fonts()) {
            return ScenePng.png(scene, Theme.LIGHT, scale, fonts);
        }
    }

    private byte[] pdf(Scene... scenes) throws IOException {
        try (FontChain fonts = fonts()) {
            return ScenePdf.pdf(List.of(scenes), Theme.LIGHT, fonts);
        }
    }

    private static Optional<Kind> kind(Optional<PictureFault> fault) {
        return fault.map(PictureFault::kind);
    }

    @Test
    void findsNothingWrongWithSoundPictures() throws IOException {
        List<String> numbers = List.of("(1)", "(対処2)");
        assertEquals(Optional.empty(), PictureCheck.scenes(List.of(SCENE), numbers));
        assertEquals(Optional.empty(), PictureCheck.png(png(SCENE, 1.5), SCENE, 1.5));
        assertEquals(Optional.empty(), PictureCheck.pdf(pdf(SCENE, SCENE), List.of(SCENE, SCENE), numbers));
    }

    @Test
    void findsNumbersThatAreMissing() throws IOException {
        PictureFault missing = new PictureFault(Kind.NUMBER_MISSING, "(3)");
        assertEquals(Optional.of(missing), PictureCheck.scenes(List.of(SCENE), List.of("(1)", "(3)")));
        assertEquals(Optional.of(missing), PictureCheck.pdf(pdf(SCENE), List.of(SCENE), List.of("(1)", "(3)")));
    }

    @Test
    void findsPngsOfAnotherSizeBlankOrDamaged() throws IOException {
        assertEquals(Optional.of(new PictureFault(Kind.WRONG_SIZE, (int) Math.ceil(SCENE.width()) + " x 60")),
                PictureCheck.png(png(SCENE, 1), SCENE, 2));
        Scene empty = TestScenes.scene(100, 100, List.of());
        Scene full = TestScenes.scene(100, 100, List.of(new Line(0, 0, 9, 9, Style.LIFELINE)));
        assertEquals(Optional.of(Kind.BLANK), kind(PictureCheck.png(png(empty, 1), full, 1)));
        assertEquals(Optional.empty(), PictureCheck.png(png(empty, 1), empty, 1), "nothing happened in this case");
        byte[] sound = png(SCENE, 2);
        assertEquals(Optional.of(Kind.UNREADABLE),
                kind(PictureCheck.png(Arrays.copyOf(sound, sound.length / 2), SCENE, 2)));
        assertEquals(Optional.of(Kind.UNREADABLE), kind(PictureCheck.png(new byte[10], SCENE, 2)));
    }

    @Test
    void readsLargePngsInParts() {
        BufferedImage image = new BufferedImage(9000, 4000, BufferedImage.TYPE_BYTE_BINARY);
        image.createGraphics().fillRect(3000, 1000, 10, 10);
        Scene scene = TestScenes.scene(9000, 4000, List.of());
        assertEquals(Optional.empty(), PictureCheck.png(PngFile.write(image, 1), scene, 1));
    }

    @Test
    void findsPdfsWithOtherPagesOrDamaged() throws IOException {
        byte[] onePage = pdf(SCENE);
        assertEquals(Optional.of(Kind.WRONG_NUMBER_OF_PAGES),
                kind(PictureCheck.pdf(onePage, List.of(SCENE, SCENE), List.of())));
        assertEquals(Optional.of(Kind.WRONG_SIZE),
                kind(PictureCheck.pdf(onePage, List.of(TestScenes.scene(1000, 60, List.of())), List.of())));
        assertEquals(Optional.of(Kind.UNREADABLE), kind(PictureCheck.pdf(new byte[100], List.of(SCENE), List.of())));
        Scene empty = TestScenes.scene(100, 100, List.of());
        assertEquals(Optional.of(Kind.BLANK), kind(PictureCheck.pdf(pdf(empty), List.of(empty), List.of("(1)"))));
    }

    @Test
    void findsWhateverIsOutsideTheCanvas() {
        List<SceneItem> outside = List.of(
                new Box(-1, 0, 10, 10, 0, Style.HEAD),
                new Box(95, 0, 10, 10, 0, Style.HEAD),
                new Line(0, 0, 50, 101, Style.LIFELINE),
                new Polyline(List.of(new Point(0, 0), new Point(10, -2)), Style.STEP_MESSAGE),
                new Polygon(List.of(new Point(0, 0), new Point(200, 2)), Style.STEP_MESSAGE_END),
                new TextLine(90, 50, 20, 12, "(1)", Style.SENTENCE),
                new TextLine(10, 99, 20, 12, "(1)", Style.SENTENCE),
                new Icon(Pictogram.TEAM, 90, 0, 24, Style.PICTOGRAM));
        for (SceneItem item : outside) {
            Scene scene = TestScenes.scene(100, 100, List.of(new SceneItem.Group("group", List.of(item))));
            assertEquals(Optional.of(Kind.OUTSIDE_THE_CANVAS), kind(PictureCheck.scenes(List.of(scene), List.of())),
                    item::toString);
        }
    }
}
