/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;

/** One face of a font file, asked character by character. AWT's fonts have no part in it. */
final class FontFace implements Closeable {

    private static final int MISSING = 0;
    /** Beyond these three planes Unicode has tags, selectors and private characters only. */
    private static final int END_OF_ASSIGNED = 0x40000;

    private final TrueTypeFont font;
    private final Closeable file;
    private final CmapLookup characters;
    private final double unitsPerEm;
    private final Map<Integer, Optional<Glyph>> glyphs = new HashMap<>();

    /**
     * Makes a face.
     *
     * @param file what is closed with the face
     * @throws IOException where the font has no Unicode characters or cannot be read
     */
    FontFace(TrueTypeFont font, Closeable file) throws IOException {
        this.font = font;
        this.file = file;
        // nothing here joins letters, and PDFBox would read all the rules for it
        font.setEnableGsub(false);
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** Returns how the face draws {@code character}; empty where it cannot. White space may have no outline. */
    Optional<Glyph> glyph(int character) {
        return glyphs.computeIfAbsent(character, this::read);
    }

    /** Returns every assigned code point that the face has a glyph for. */
    BitSet coverage() {
        BitSet covered = new BitSet();
        for (int character = 0; character < END_OF_ASSIGNED; character++) {
            if (characters.getGlyphId(character) != MISSING) {
                covered.set(character);
            }
        }
        return covered;
    }

    /** Returns the number of the character's glyph in the font. */
    int glyphId(int character) {
        return characters.getGlyphId(character);
    }

    /** Returns whether outlines are TrueType's, the only ones that PDFBox can put into a document. */
    boolean isTrueType() {
        return !isPostScript();
    }

    TrueTypeFont font() {
        return font;
    }

    @Override
    public void close() throws IOException {
        font.close();
        file.close();
    }

    private boolean isPostScript() {
        return font instanceof OpenTypeFont openType && openType.isPostScript();
    }

    private Optional<Glyph> read(int character) {
        int id = characters.getGlyphId(character);
        if (id == MISSING) {
            return Optional.empty();
        }
        try {
            Path2D outline = outline(id);
            if (outline.getPathIterator(null).isDone() && !isBlank(character)) {
                return Optional.empty();
            }
            outline.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
            return Optional.of(new Glyph(this, character, font.getAdvanceWidth(id) / unitsPerEm, outline));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private Path2D outline(int id) throws IOException {
        if (isPostScript()) {
            return new Path2D.Double(postScriptOutline(((OpenTypeFont) font).getCFF().getFont(), id));
        }
        GlyphData data = font.getGlyph().getGlyph(id);
        return data == null ? new Path2D.Double() : new Path2D.Double(data.getPath());
    }

    private static Path2D postScriptOutline(CFFFont outlines, int id) throws IOException {
        int name = outlines instanceof CFFCIDFont ? outlines.getCharset().getCIDForGID(id) : id;
        return outlines.getType2CharString(name).getPath();
    }

    private static boolean isBlank(int character) {
        return UCharacter.getType(character) == UCharacterCategory.SPACE_SEPARATOR;
    }
}
