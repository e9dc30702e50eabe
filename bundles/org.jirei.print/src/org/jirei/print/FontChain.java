/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fonts that PNG and PDF are set in, in the order in which they are asked for each character: those that the user
 * named, the one that the distribution brings along, those of the machine. Fonts are read when they are first needed.
 * Serves many pictures, to be closed after the last. Several threads may ask for glyphs; what embeds fonts reads more
 * of them, and may do so in one thread at a time, which holds the chain's monitor.
 */
public final class FontChain implements Closeable {

    private final List<FontSource> sources;
    private final Map<Integer, Optional<Glyph>> regular = new HashMap<>();
    private final Map<Integer, Optional<Glyph>> bold = new HashMap<>();

    FontChain(List<FontSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * Returns the chain that begins with {@code files}, TrueType or OpenType fonts or collections of them.
     *
     * @throws UnusableFontException for the first of {@code files} that cannot serve
     */
    public static FontChain of(List<Path> files) {
        return new FontChain(List.of(new GivenFonts(files), new ShippedFonts(),
                new SystemFonts(SystemFontFiles.usualFolders(System::getenv, System.getProperty("user.home")))));
    }

    /** Returns whether the distribution has a font of its own; without it pictures differ from machine to machine. */
    public static boolean hasShippedFont() {
        return ShippedFonts.areThere();
    }

    /** Returns how the first font that has {@code character} draws it; empty where none has. */
    synchronized Optional<Glyph> glyph(int character, boolean isBold) {
        return (isBold ? bold : regular).computeIfAbsent(character, key -> find(key, isBold));
    }

    @Override
    public void close() throws IOException {
        for (FontSource source : sources) {
            source.close();
        }
    }

    private Optional<Glyph> find(int character, boolean isBold) {
        return sources.stream().flatMap(source -> source.glyph(character, isBold).stream()).findFirst();
    }
}
