/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The machine's own fonts, looked for only when no other font has a character, in an order that is always the same. */
final class SystemFonts implements FontSource {

    private final List<Path> folders;
    private List<SystemFont> fonts;

    /** Makes a source of all fonts in {@code folders} and their subfolders. */
    SystemFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    @Override
    public Optional<Glyph> glyph(int character, boolean bold) {
        if (fonts == null) {
            fonts = SystemFontFiles.in(folders).stream().map(SystemFont::new).toList();
        }
        return fonts.stream().flatMap(font -> font.glyph(character).stream()).findFirst();
    }

    @Override
    public void close() throws IOException {
        if (fonts != null) {
            for (SystemFont font : fonts) {
                font.close();
            }
        }
    }
}
