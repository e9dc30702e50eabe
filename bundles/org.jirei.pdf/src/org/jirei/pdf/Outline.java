/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jirei.print.PdfSheet;

/** Makes a bookmark of every heading, below that of the heading that it is under. */
final class Outline {

    /** Deeper bookmarks are there, but not unfolded. */
    private static final int UNFOLDED = 1;

    private record Open(int level, PDOutlineNode node) {
    }

    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<Open> open = new ArrayDeque<>(List.of(new Open(0, outline)));

    void add(int level, String title, Place place, List<PdfSheet> sheets) {
        while (open.peek().level() >= level) {
            open.pop();
        }
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(place.destination(sheets));
        open.peek().node().addLast(item);
        open.push(new Open(level, item));
    }

    void finish(PDDocument document) {
        for (PDOutlineItem item : outline.children()) {
            item.openNode();
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
}
