/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that the user named, in that order. Each serves regular and bold text alike. */
final class GivenFonts implements FontSource {

    private final List<FontFace> faces = new ArrayList<>();

    /**
     * Opens all {@code files}: a wrong one is told at once, not only when it is needed.
     *
     * @throws UnusableFontException for the first that cannot serve
     */
    GivenFonts(List<Path> files) {
        for (Path file : files) {
            faces.add(FontFile.open(file));
        }
    }

    @Override
    public Optional<Glyph> glyph(int character, boolean bold) {
        return faces.stream().flatMap(face -> face.glyph(character).stream()).findFirst();
    }

    @Override
    public void close() throws IOException {
        for (FontFace face : faces) {
            face.close();
        }
    }
}
