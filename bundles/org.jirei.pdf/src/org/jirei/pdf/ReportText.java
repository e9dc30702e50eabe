/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jirei.render.output.UnsoundPictureException;

/**
 * Reads a report back as those do who have it read out: along its structure, a text for each element that is no part of
 * a sentence; then what is said of the document, of figures, links and bookmarks.
 */
final class ReportText {

    /** Elements within a sentence. */
    private static final List<String> INLINE = List.of("Link", "Span");

    private final List<String> texts = new ArrayList<>();
    private final Map<COSDictionary, Map<Integer, String>> marked = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();

    private ReportText() {
    }

    /**
     * Returns the texts of a report: what its pages tell, then what is said of it.
     *
     * @throws UnsoundPictureException where it cannot be read, is not tagged or is empty
     */
    static List<String> read(byte[] pdf) throws UnsoundPictureException {
        return read(pdf, true);
    }

    /**
     * Returns what the pages of a report tell.
     *
     * @throws UnsoundPictureException where it cannot be read, is not tagged or is empty
     */
    static List<String> told(byte[] pdf) throws UnsoundPictureException {
        return read(pdf, false);
    }

    private static List<String> read(byte[] pdf, boolean alsoAbout) throws UnsoundPictureException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ReportText report = new ReportText();
            report.readTold(document);
            if (alsoAbout) {
                report.readAbout(document);
            }
            return report.texts;
        } catch (IOException e) {
            throw new UnsoundPictureException("cannot be read: " + e.getMessage());
        }
    }

    private void readTold(PDDocument document) throws IOException, UnsoundPictureException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            throw new UnsoundPictureException("has no structure");
        }
        for (PDPage page : document.getPages()) {
            readMarked(page);
        }
        read(root);
        end();
        if (marked.values().stream().allMatch(Map::isEmpty)) {
            throw new UnsoundPictureException("shows nothing");
        }
    }

    private void readMarked(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> ofPage = new LinkedHashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            StringBuilder letters = new StringBuilder();
            read(content, letters);
            if (content.getMCID() >= 0) {
                ofPage.merge(content.getMCID(), letters.toString(), String::concat);
            } else {
                texts.add(letters.toString());
            }
        }
        marked.put(page.getCOSObject(), ofPage);
    }

    private static void read(PDMarkedContent content, StringBuilder letters) {
        if (content.getActualText() != null) {
            letters.append(content.getActualText());
            return;
        }
        for (Object inside : content.getContents()) {
            if (inside instanceof TextPosition position) {
                letters.append(position.getUnicode());
            } else if (inside instanceof PDMarkedContent nested) {
                read(nested, letters);
            }
        }
    }

    private void read(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                readElement(element);
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(marked.get(reference.getPage().getCOSObject()).getOrDefault(reference.getMCID(), ""));
            }
        }
    }

    private void readElement(PDStructureElement element) {
        boolean inline = INLINE.contains(element.getStructureType());
        if (!inline) {
            end();
        }
        read(element);
        if (!inline) {
            end();
        }
        if (element.getAlternateDescription() != null) {
            texts.addAll(element.getAlternateDescription().lines().toList());
        }
    }

    private void end() {
        if (!text.isEmpty()) {
            texts.add(text.toString());
            text.setLength(0);
        }
    }

    private void readAbout(PDDocument document) throws IOException {
        texts.add(String.valueOf(document.getDocumentInformation().getTitle()));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            texts.add(new String(metadata.toByteArray(), StandardCharsets.UTF_8));
        }
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                texts.add(String.valueOf(annotation.getContents()));
            }
        }
        if (document.getDocumentCatalog().getDocumentOutline() != null) {
            readOutline(document.getDocumentCatalog().getDocumentOutline());
        }
    }

    private void readOutline(PDOutlineNode node) {
        for (PDOutlineItem item : node.children()) {
            texts.add(item.getTitle());
            readOutline(item);
        }
    }
}
