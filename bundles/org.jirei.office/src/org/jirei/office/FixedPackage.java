/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jirei.render.output.ReportDate;

/** Writes the same package as the same bytes, whenever and wherever it is written. */
final class FixedPackage {

    /** Readers find it at the beginning (ECMA-376-2, 10.2). */
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private FixedPackage() {
    }

    /** Returns {@code written} with its entries in the order of their names, all of them made at {@code date}. */
    static byte[] of(byte[] written, ReportDate date) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        ByteArrayOutputStream fixed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(fixed)) {
            add(zip, CONTENT_TYPES, entries.remove(CONTENT_TYPES), date);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                add(zip, entry.getKey(), entry.getValue(), date);
            }
        }
        return fixed.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content, ReportDate date) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(date.inZip());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
