/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FontChainTest {

    @TempDir
    Path folder;

    /** Fonts draw squares of a size of their own: its tenths of an em tell which font was asked. */
    private static String drawnBy(FontChain fonts, String text, boolean bold) {
        StringBuilder sizes = new StringBuilder();
        text.codePoints().forEach(character -> sizes.append(fonts.glyph(character, bold)
                .map(glyph -> Long.toString(Math.round(glyph.outline().getBounds2D().getWidth() * 10)))
                .orElse("-")));
        return sizes.toString();
    }

    private FontSource given(Path... files) {
        return new GivenFonts(List.of(files));
    }

    @Test
    void asksTheUsersFontsInTheirOrderThenTheOthers() throws IOException {
        Path first = TinyFont.of("first", 100, "ab").write(folder);
        Path second = TinyFont.of("second", 200, "bc").write(folder);
        TinyFont.of("system", 300, "abcd").write(folder.resolve("system"));
        try (FontChain fonts = new FontChain(
                List.of(given(first, second), new SystemFonts(List.of(folder.resolve("system")))))) {
            assertEquals("1123-", drawnBy(fonts, "abcde", false));
            assertEquals("1123-", drawnBy(fonts, "abcde", true), "a user's file serves bold text too");
        }
    }

    @Test
    void asksAFontFurtherBackWhereTheGlyphIsEmpty() throws IOException {
        Path bitmaps = TinyFont.of("bitmaps", 100, "a").empty("b ").write(folder);
        Path outlines = TinyFont.of("outlines", 200, "ab").write(folder);
        try (FontChain fonts = TestFonts.only(bitmaps, outlines)) {
            assertEquals("12", drawnBy(fonts, "ab", false));
            assertEquals("0", drawnBy(fonts, " ", false), "a space has nothing to draw anywhere");
        }
    }

    @Test
    void looksAtTheMachineOnlyWhenNothingElseServes() throws IOException {
        Path given = TinyFont.of("given", 100, "a").write(folder);
        List<Integer> asked = new ArrayList<>();
        FontSource machine = new FontSource() {
            @Override
            public Optional<Glyph> glyph(int character, boolean bold) {
                asked.add(character);
                return Optional.empty();
            }

            @Override
            public void close() {
                asked.clear();
            }
        };
        try (FontChain fonts = new FontChain(List.of(given(given), machine))) {
            drawnBy(fonts, "aab", false);
            drawnBy(fonts, "b", false);
            assertEquals(List.of((int) 'b'), asked, "and is asked once for each character");
        }
        assertEquals(List.of(), asked, "closes all sources");
    }

    @Test
    void passesOverWhatTheMachineHasOfBrokenFonts() throws IOException {
        Path system = Files.createDirectories(folder.resolve("system"));
        Files.writeString(system.resolve("a-broken.ttf"), "no font");
        Files.write(system.resolve("b-empty.otf"), new byte[0]);
        Files.write(system.resolve("c-collection.ttc"), new byte[] {'t', 't', 'c', 'f', 0, 1, 0, 0, 0, 0, 0, 9});
        TinyFont.of("d-not-to-be-embedded", 100, "a").permissions(0x0002).write(system);
        TinyFont.of("e-empty-glyphs", 200, "x").empty("a").write(system);
        TinyFont.of("f-sound", 300, "a").write(system);
        try (FontChain fonts = new FontChain(List.of(new SystemFonts(List.of(folder.resolve("none"), system))))) {
            assertEquals("3", drawnBy(fonts, "a", false));
        }
    }

    @Test
    void tellsAtOnceThatAFileOfTheUserCannotServe() throws IOException {
        Path text = Files.writeString(folder.resolve("text.ttf"), "no font");
        Path sound = TinyFont.of("sound", 100, "a").write(folder);
        assertEquals(UnusableFontException.Reason.UNREADABLE, unusable(sound, folder.resolve("missing.ttf")).reason());
        assertEquals(UnusableFontException.Reason.UNREADABLE, unusable(folder).reason());
        assertEquals(UnusableFontException.Reason.NO_OUTLINES, unusable(text).reason());
        assertEquals(text, unusable(text).file());
        for (int permissions : new int[] {0x0002, 0x0100, 0x0200}) {
            Path font = TinyFont.of("font" + permissions, 100, "a").permissions(permissions).write(folder);
            assertEquals(UnusableFontException.Reason.NOT_TO_BE_EMBEDDED, unusable(font).reason());
        }
        for (int permissions : new int[] {0x0000, 0x0004, 0x0008}) {
            Path font = TinyFont.of("font" + permissions, 100, "a").permissions(permissions).write(folder);
            FontFile.open(font).close();
        }
    }

    @Test
    void isNotUpsetByDamagedFiles() throws IOException {
        byte[] sound = Files.readAllBytes(TinyFont.of("sound", 100, "あいうえおabc").write(folder));
        Random random = new Random(3);
        int refused = 0;
        for (int round = 0; round < 500; round++) {
            byte[] damaged = Arrays.copyOf(sound, random.nextInt(4) == 0 ? random.nextInt(sound.length) : sound.length);
            for (int change = random.nextInt(8); change >= 0 && damaged.length > 0; change--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("damaged.ttf"), damaged);
            try (FontFace face = FontFile.open(file)) {
                "あいうえおabc".codePoints().forEach(face::glyph);
            } catch (UnusableFontException e) {
                refused++;
            }
        }
        assertTrue(refused > 0 && refused < 500, "refused " + refused);
    }

    private static UnusableFontException unusable(Path... files) {
        try (FontChain fonts = FontChain.of(List.of(files))) {
            return fail("accepted: " + fonts);
        } catch (UnusableFontException e) {
            return e;
        } catch (IOException e) {
            return fail(e);
        }
    }

    @Test
    void hasBothWeightsOfTheDistributionsFont() throws IOException {
        try (FontChain fonts = TestFonts.shipped()) {
            Glyph regular = fonts.glyph('一', false).orElseThrow();
            Glyph bold = fonts.glyph('一', true).orElseThrow();
            assertTrue(bold.outline().getBounds2D().getHeight() > regular.outline().getBounds2D().getHeight());
            assertTrue(regular.face().isTrueType());
            assertFalse(fonts.glyph(0x1F600, false).isPresent());
        }
    }
}
