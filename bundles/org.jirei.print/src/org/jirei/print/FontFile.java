/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Opens font files: TrueType, OpenType, and of collections the first face, which is the one that they are named for. */
final class FontFile {

    private static final byte[] COLLECTION = {'t', 't', 'c', 'f'};

    static {
        QuietLibraries.hush();
    }

    private FontFile() {
    }

    /**
     * Opens the first face of {@code file}, to be closed.
     *
     * @throws UnusableFontException where it cannot serve
     */
    static FontFace open(Path file) {
        boolean collection;
        try {
            collection = isCollection(file);
        } catch (IOException e) {
            throw new UnusableFontException(file, UnusableFontException.Reason.UNREADABLE, e);
        }
        try {
            FontFace face = collection ? firstOfCollection(file) : single(new RandomAccessReadBufferedFile(file));
            if (!hasOutlines(face.font())) {
                face.close();
                throw new UnusableFontException(file, UnusableFontException.Reason.NO_OUTLINES, null);
            }
            return face;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnusableFontException(file, UnusableFontException.Reason.NO_FONT, e);
        }
    }

    /** Opens the only face of what {@code data} reads, which is closed with the face. */
    static FontFace single(RandomAccessRead data) throws IOException {
        try {
            return new FontFace(new OTFParser().parse(data), data);
        } catch (IOException | RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private static boolean isCollection(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(COLLECTION.length), COLLECTION);
        }
    }

    private static FontFace firstOfCollection(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        TrueTypeCollection.processAllFontHeaders(file.toFile(), headers -> names.add(headers.getName()));
        if (names.isEmpty()) {
            throw new IOException("a collection of nothing");
        }
        TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
        try {
            return new FontFace(collection.getFontByName(names.getFirst()), collection);
        } catch (IOException | RuntimeException e) {
            collection.close();
            throw e;
        }
    }

    private static boolean hasOutlines(TrueTypeFont font) throws IOException {
        return font instanceof OpenTypeFont openType && openType.isPostScript()
                ? openType.isSupportedOTF()
                : font.getGlyph() != null;
    }
}
