/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jirei.print.UnusableFontException.Reason;

/** Opens font files: TrueType, OpenType, and of collections the first face, the one that they are named for. */
final class FontFile {

    private static final byte[] COLLECTION = {'t', 't', 'c', 'f'};

    /** Bits of {@code fsType} (OpenType specification, OS/2 table). */
    private static final int USAGE = 0x000F;
    private static final int RESTRICTED = 0x0002;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAP_ONLY = 0x0200;

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
            throw new UnusableFontException(file, Reason.UNREADABLE, e);
        }
        try {
            FontFace face = collection ? firstOfCollection(file) : single(new RandomAccessReadBufferedFile(file));
            Optional<Reason> objection = objection(face.font());
            if (objection.isPresent()) {
                face.close();
                throw new UnusableFontException(file, objection.get(), null);
            }
            return face;
        } catch (UnusableFontException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnusableFontException(file, Reason.NO_OUTLINES, e);
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
            return Arrays.equals(in.readNBytes(COLLECTION.length), COLLECTION);
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

    private static Optional<Reason> objection(TrueTypeFont font) throws IOException {
        if (!hasOutlines(font)) {
            return Optional.of(Reason.NO_OUTLINES);
        }
        return mayBeEmbedded(font.getOS2Windows()) ? Optional.empty() : Optional.of(Reason.NOT_TO_BE_EMBEDDED);
    }

    private static boolean mayBeEmbedded(OS2WindowsMetricsTable permissions) {
        int flags = permissions == null ? 0 : permissions.getFsType();
        return (flags & USAGE) != RESTRICTED && (flags & (NO_SUBSETTING | BITMAP_ONLY)) == 0;
    }

    private static boolean hasOutlines(TrueTypeFont font) throws IOException {
        return font instanceof OpenTypeFont openType && openType.isPostScript()
                ? openType.isSupportedOTF()
                : font.getGlyph() != null;
    }
}
