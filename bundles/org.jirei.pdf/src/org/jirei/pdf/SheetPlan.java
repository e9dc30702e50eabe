/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What is going to be drawn on a page, in the order in which it is read.
 *
 * @param head what stands above the page's body; empty where nothing does
 * @param bare whether the page has neither head nor number
 */
record SheetPlan(String head, boolean bare, List<Standing> pieces) {

    /** A piece and its upper left corner on the page, in px. */
    record Standing(Piece piece, double x, double top) {
    }

    static SheetPlan under(String head) {
        return new SheetPlan(head, false, new ArrayList<>());
    }

    static SheetPlan cover() {
        return new SheetPlan("", true, new ArrayList<>());
    }

    void add(Piece piece, double x, double top) {
        pieces.add(new Standing(piece, x, top));
    }

    void add(Column column, double x, double top) {
        column.placed().forEach(placed -> add(placed.piece(), x, top + placed.top()));
    }

    /** Adds columns side by side. */
    void addSideBySide(List<Column> columns, double top) {
        for (int index = 0; index < columns.size(); index++) {
            double x = ReportMetrics.SIDE + index * (ReportMetrics.COLUMN_WIDTH + ReportMetrics.COLUMN_GAP);
            add(columns.get(index), x, top);
        }
    }
}
