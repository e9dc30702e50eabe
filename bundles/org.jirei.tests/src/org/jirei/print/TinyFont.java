/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes TrueType fonts for tests: every character is a square on the baseline, as high as it is wide, so that a test
 * knows by the size which font drew a character.
 */
final class TinyFont {

    private static final int UNITS_PER_EM = 1000;

    private final String name;
    private final int ink;
    private final TreeMap<Integer, Boolean> characters = new TreeMap<>();
    private int advance = UNITS_PER_EM;
    private int permissions;

    private TinyFont(String name, int ink) {
        this.name = name;
        this.ink = ink;
    }

    /**
     * Begins a font.
     *
     * @param ink side of the squares, in thousandths of an em
     */
    static TinyFont of(String name, int ink, String characters) {
        TinyFont font = new TinyFont(name, ink);
        characters.codePoints().forEach(character -> font.characters.put(character, true));
        return font;
    }

    /** Gives the font characters that it draws as nothing, as fonts of bitmaps do. */
    TinyFont empty(String more) {
        more.codePoints().forEach(character -> characters.put(character, false));
        return this;
    }

    /** Sets how far characters are from each other, in thousandths of an em. */
    TinyFont advance(int thousandths) {
        this.advance = thousandths;
        return this;
    }

    /** Sets the {@code fsType} of the table OS/2. */
    TinyFont permissions(int flags) {
        this.permissions = flags;
        return this;
    }

    Path write(Path folder) {
        try {
            return Files.write(Files.createDirectories(folder).resolve(name + ".ttf"), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FontFace face(Path folder) {
        return FontFile.open(write(folder));
    }

    private byte[] bytes() {
        Map<String, byte[]> tables = new TreeMap<>();
        List<Integer> offsets = new ArrayList<>();
        byte[] glyphs = table(out -> {
            offsets.add(0);
            for (boolean drawn : glyphsDrawn()) {
                if (drawn) {
                    square(out);
                }
                offsets.add(out.size());
            }
        });
        tables.put("OS/2", table(this::permissions));
        tables.put("cmap", table(this::characters));
        tables.put("glyf", glyphs);
        tables.put("head", table(this::head));
        tables.put("hhea", table(this::horizontalHeader));
        tables.put("hmtx", table(out -> {
            for (int glyph = 0; glyph <= characters.size(); glyph++) {
                shorts(out, advance, 0);
            }
        }));
        tables.put("loca", table(out -> {
            for (int offset : offsets) {
                out.writeInt(offset);
            }
        }));
        tables.put("maxp", table(out -> {
            out.writeInt(0x00010000);
            shorts(out, characters.size() + 1, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0);
        }));
        tables.put("name", table(this::naming));
        tables.put("post", table(out -> {
            out.writeInt(0x00030000);
            out.write(new byte[28]);
        }));
        return file(tables);
    }

    private List<Boolean> glyphsDrawn() {
        List<Boolean> drawn = new ArrayList<>(List.of(true));
        drawn.addAll(characters.values());
        return drawn;
    }

    private void square(DataOutputStream out) throws IOException {
        shorts(out, 1, 0, 0, ink, ink, 3, 0);
        out.write(new byte[] {1, 1, 1, 1});
        shorts(out, 0, 0, ink, 0, 0, ink, 0, -ink);
        out.write(new byte[out.size() % 4 == 0 ? 0 : 4 - out.size() % 4]);
    }

    private void permissions(DataOutputStream out) throws IOException {
        shorts(out, 3, 500, 400, 5, permissions);
        out.write(new byte[86]);
    }

    private void characters(DataOutputStream out) throws IOException {
        shorts(out, 0, 1, 3, 10);
        out.writeInt(12);
        shorts(out, 12, 0);
        out.writeInt(16 + 12 * characters.size());
        out.writeInt(0);
        out.writeInt(characters.size());
        int glyph = 1;
        for (int character : characters.keySet()) {
            out.writeInt(character);
            out.writeInt(character);
            out.writeInt(glyph++);
        }
    }

    private void head(DataOutputStream out) throws IOException {
        out.writeInt(0x00010000);
        out.writeInt(0x00010000);
        out.writeInt(0);
        out.writeInt(0x5F0F3CF5);
        shorts(out, 0, UNITS_PER_EM);
        out.write(new byte[16]);
        shorts(out, 0, 0, UNITS_PER_EM, UNITS_PER_EM, 0, 8, 2, 1, 0);
    }

    private void horizontalHeader(DataOutputStream out) throws IOException {
        out.writeInt(0x00010000);
        shorts(out, 880, -120, 0, advance, 0, 0, ink, 1, 0, 0, 0, 0, 0, 0, 0, characters.size() + 1);
    }

    private void naming(DataOutputStream out) throws IOException {
        byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
        shorts(out, 0, 3, 6 + 3 * 12);
        for (int id : new int[] {1, 4, 6}) {
            shorts(out, 3, 1, 0x409, id, text.length, 0);
        }
        out.write(text);
    }

    private static byte[] file(Map<String, byte[]> tables) {
        return table(out -> {
            out.writeInt(0x00010000);
            shorts(out, tables.size(), 0, 0, 0);
            int offset = 12 + 16 * tables.size();
            for (Map.Entry<String, byte[]> each : new LinkedHashMap<>(tables).entrySet()) {
                out.writeBytes(each.getKey());
                out.writeInt(0);
                out.writeInt(offset);
                out.writeInt(each.getValue().length);
                offset += each.getValue().length;
            }
            for (byte[] each : tables.values()) {
                out.write(each);
            }
        });
    }

    private interface TableWriter {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] table(TableWriter writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writer.write(out);
            while (out.size() % 4 != 0) {
                out.write(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void shorts(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeShort(value);
        }
    }
}
