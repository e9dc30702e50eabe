/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Whatever somebody who takes a published file apart can read in it, metadata and names of its parts too. */
final class PublishedBytes {

    private PublishedBytes() {
    }

    /** Returns it as one text: of a zip every part, of a PDF its text, its strings and its names. */
    static String in(Path file) {
        try {
            String name = file.getFileName().toString();
            if (name.endsWith(".pdf")) {
                return ofPdf(file);
            }
            return name.endsWith(".docx") || name.endsWith(".pptx") ? ofZip(file)
                    : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ofZip(Path file) throws IOException {
        StringBuilder found = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                found.append(entry.getName()).append('\n')
                        .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return found.toString();
    }

    private static String ofPdf(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            found.add(new PDFTextStripper().getText(document));
            if (document.getDocumentCatalog().getMetadata() != null) {
                ByteArrayOutputStream metadata = new ByteArrayOutputStream();
                document.getDocumentCatalog().getMetadata().createInputStream().transferTo(metadata);
                found.add(metadata.toString(StandardCharsets.UTF_8));
            }
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                add(document.getDocument().getObjectFromPool(key).getObject(), found);
            }
        }
        return String.join("\n", found);
    }

    /** What is referred to by its number is an object of its own, and looked at as such. */
    private static void add(COSBase object, List<String> found) {
        switch (object) {
            case COSString string -> found.add(string.getString());
            case COSName name -> found.add(name.getName());
            case COSArray array -> array.forEach(item -> add(item, found));
            case COSDictionary dictionary -> dictionary.forEach((key, value) -> {
                found.add(key.getName());
                add(value, found);
            });
            case null, default -> {
                // numbers, and references to other objects
            }
        }
    }
}
