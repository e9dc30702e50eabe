/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jirei.print.SetText.PlacedGlyph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextSetterTest {

    private static final double EXACT = 1e-9;

    @TempDir
    Path folder;

    private SetText set(String characters, String text) {
        try (FontChain fonts = TestFonts.only(TinyFont.of("font", 500, characters).write(folder))) {
            return new TextSetter(fonts).set(text, false);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String characters(SetText text) {
        return text.glyphs().stream().map(placed -> Character.toString(placed.glyph().character()))
                .collect(Collectors.joining());
    }

    @Test
    void setsOneCharacterAfterTheOther() {
        SetText text = set("障害𠮟", "障害𠮟");
        assertEquals("障害𠮟", characters(text));
        assertEquals(3, text.width(), EXACT);
        assertEquals(2, text.glyphs().getLast().x(), EXACT);
    }

    @Test
    void namesTheFirstCharacterThatNoFontHasAndItsLine() {
        MissingGlyphException missing = assertThrows(MissingGlyphException.class, () -> set("ab", "ab😀c"));
        assertEquals(0x1F600, missing.character());
        assertEquals("U+1F600", missing.codePoint());
        assertEquals("ab😀c", missing.text());
        assertEquals("U+00E9", assertThrows(MissingGlyphException.class, () -> set("e", "é")).codePoint());
    }

    @Test
    void namesAForbiddenCharacterItselfAndNotWhatStandsForIt() {
        assertEquals("U+202E", assertThrows(MissingGlyphException.class, () -> set("ab", "a\u202Eb")).codePoint());
    }

    @Test
    void drawsNothingForWhatUnicodeDrawsAsNothing() {
        SetText text = set("ab葛", "a\u200B\u200D\uFE0F\u00ADb\u2060\uFEFF葛\uDB40\uDD00");
        assertEquals("ab葛", characters(text));
        assertEquals(3, text.width(), EXACT);
    }

    @Test
    void drawsTheComposedCharacterWhereUnicodeHasOne() {
        assertEquals("がé", characters(set("がé", "か\u3099e\u0301")));
    }

    @Test
    void putsAMarkOverItsBaseWithoutTakingRoom() {
        SetText text = set("xy\u0301", "x\u0301y");
        assertEquals(2, text.width(), EXACT);
        PlacedGlyph mark = text.glyphs().get(1);
        assertEquals(0.5, mark.x() + mark.glyph().outline().getBounds2D().getCenterX(), EXACT);
    }

    @Test
    void needsNoFontForASpace() {
        SetText text = set("ab", "a\u3000b\u00A0");
        assertEquals("ab", characters(text));
        assertEquals(2, text.glyphs().getLast().x(), EXACT);
        assertTrue(text.width() > 3);
    }

    @Test
    void turnsWhatIsReadFromTheRight() {
        String hebrew = "\u05D0\u05D1\u05D2";
        assertEquals("ab 12\u05D2\u05D1\u05D0", characters(set("ab 12" + hebrew, "ab " + hebrew + "12")));
    }

    @Test
    void joinsArabicLetters() {
        assertEquals("\uFEE2\uFE91", characters(set("\uFE91\uFEE2", "\u0628\u0645")));
    }
}
