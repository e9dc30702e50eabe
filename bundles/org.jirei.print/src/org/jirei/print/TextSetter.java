/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jirei.print.SetText.PlacedGlyph;
import org.jirei.render.typography.PrintableText;
import org.jirei.render.typography.TextMeasure;

/** Sets lines of text, character by character, each in the first font of a chain that has it. */
final class TextSetter {

    private final FontChain fonts;

    TextSetter(FontChain fonts) {
        this.fonts = fonts;
    }

    /**
     * Returns {@code text} set in glyphs. Characters that Unicode draws as nothing are left out.
     *
     * @throws MissingGlyphException for the first character that no font has
     */
    SetText set(String text, boolean bold) {
        Line line = new Line(text, bold);
        VisualText.of(text).codePoints().forEach(line::add);
        return new SetText(line.glyphs, line.width);
    }

    private final class Line {

        private final String text;
        private final boolean bold;
        private final List<PlacedGlyph> glyphs = new ArrayList<>();
        private double width;
        private double startOfBase;

        Line(String text, boolean bold) {
            this.text = text;
            this.bold = bold;
        }

        void add(int character) {
            if (isInvisible(character)) {
                return;
            }
            if (isMark(character) && !glyphs.isEmpty()) {
                addMark(glyph(character));
            } else if (isSpace(character)) {
                addSpace(character);
            } else {
                addBase(glyph(character));
            }
        }

        private void addBase(Glyph glyph) {
            startOfBase = width;
            glyphs.add(new PlacedGlyph(glyph, width));
            width += glyph.advance();
        }

        /** Marks that are drawn left of their origin stand where they should; others are centred over the base. */
        private void addMark(Glyph glyph) {
            Rectangle2D ink = glyph.outline().getBounds2D();
            boolean standsOverBase = ink.getCenterX() < 0;
            glyphs.add(new PlacedGlyph(glyph, standsOverBase ? width : (startOfBase + width) / 2 - ink.getCenterX()));
        }

        /** No font needs to have a space. */
        private void addSpace(int character) {
            fonts.glyph(character, bold).ifPresentOrElse(this::addBase, () -> {
                startOfBase = width;
                width += TextMeasure.width(Character.toString(character), 1);
            });
        }

        private Glyph glyph(int character) {
            return fonts.glyph(character, bold)
                    .orElseThrow(() -> new MissingGlyphException(inSource(character), text));
        }

        /** What may not be printed has been replaced before it came here; the user knows the character itself. */
        private int inSource(int character) {
            return text.codePoints()
                    .filter(one -> PrintableText.of(Character.toString(one)).codePointAt(0) == character)
                    .findFirst().orElse(character);
        }
    }

    private static boolean isInvisible(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || UCharacter.hasBinaryProperty(character, UProperty.EMOJI_MODIFIER)
                || UCharacter.getType(character) == UCharacterCategory.FORMAT;
    }

    private static boolean isMark(int character) {
        int type = UCharacter.getType(character);
        return type == UCharacterCategory.NON_SPACING_MARK || type == UCharacterCategory.ENCLOSING_MARK;
    }

    private static boolean isSpace(int character) {
        return UCharacter.getType(character) == UCharacterCategory.SPACE_SEPARATOR;
    }
}
