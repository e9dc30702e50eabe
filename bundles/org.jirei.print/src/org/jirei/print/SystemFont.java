/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;

/** A font file of the machine: opened to see what it has, and kept open only where it serves. */
final class SystemFont implements Closeable {

    private final Path file;
    private BitSet coverage;
    private FontFace face;

    SystemFont(Path file) {
        this.file = file;
    }

    /** Returns how the font draws {@code character}; empty where it cannot, also where the file is unusable. */
    Optional<Glyph> glyph(int character) {
        if (coverage == null) {
            look();
        }
        return coverage.get(character) ? drawn(character) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (face != null) {
            face.close();
        }
    }

    private void look() {
        try (FontFace opened = FontFile.open(file)) {
            coverage = opened.coverage();
        } catch (UnusableFontException | IOException broken) {
            coverage = new BitSet();
        }
    }

    private Optional<Glyph> drawn(int character) {
        if (face == null) {
            face = FontFile.open(file);
        }
        Optional<Glyph> glyph = face.glyph(character);
        if (glyph.isEmpty()) {
            coverage.clear(character);
        }
        return glyph;
    }
}
