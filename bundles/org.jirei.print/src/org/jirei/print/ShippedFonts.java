/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font that the distribution brings along. Read when first asked for; a build without npm has none. */
final class ShippedFonts implements FontSource {

    private enum Weight {
        REGULAR("/fonts/NotoSansJP-Regular.ttf"),
        BOLD("/fonts/NotoSansJP-Bold.ttf");

        private final String resource;

        Weight(String resource) {
            this.resource = resource;
        }
    }

    private final Map<Weight, Optional<FontFace>> faces = new EnumMap<>(Weight.class);

    /** Returns whether the distribution was built with the font. */
    static boolean areThere() {
        return ShippedFonts.class.getResource(Weight.REGULAR.resource) != null
                && ShippedFonts.class.getResource(Weight.BOLD.resource) != null;
    }

    @Override
    public Optional<Glyph> glyph(int character, boolean bold) {
        return faces.computeIfAbsent(bold ? Weight.BOLD : Weight.REGULAR, ShippedFonts::load)
                .flatMap(face -> face.glyph(character));
    }

    @Override
    public void close() throws IOException {
        for (Optional<FontFace> face : faces.values()) {
            if (face.isPresent()) {
                face.get().close();
            }
        }
    }

    private static Optional<FontFace> load(Weight weight) {
        try (InputStream in = ShippedFonts.class.getResourceAsStream(weight.resource)) {
            QuietLibraries.hush();
            return in == null ? Optional.empty()
                    : Optional.of(FontFile.single(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("the distribution's own font is damaged: " + weight.resource, e);
        }
    }
}
