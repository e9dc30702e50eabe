/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.jirei.print.PdfSheet;

/**
 * A place that links lead to.
 *
 * @param page counted from 0
 * @param y from the page's upper edge, in px
 */
record Place(int page, double y) {

    /** White between the window's edge and what a link leads to. */
    private static final double ABOVE = 8;

    PDPageXYZDestination destination(List<PdfSheet> sheets) {
        PdfSheet sheet = sheets.get(page);
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(sheet.page());
        destination.setLeft(0);
        destination.setTop((int) Math.ceil(sheet.above(Math.max(0, y - ABOVE))));
        return destination;
    }
}
