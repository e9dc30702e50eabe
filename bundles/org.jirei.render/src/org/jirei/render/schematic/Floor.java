/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.GRID;
import static org.jirei.render.schematic.SchematicMetrics.INNER_GAP_MIN;
import static org.jirei.render.schematic.SchematicMetrics.STRETCH;
import static org.jirei.render.schematic.SchematicMetrics.STRETCH_MOST;

import java.util.List;

/** Gives every block its area: rows from top to bottom, the blocks of a row from left to right. */
final class Floor {

    private final Block sheet;
    private final double innerGap;
    private double gapX;
    private double gapY;

    /** Makes the floor of {@code sheet}; gaps inside boundaries are {@code innerGap} times those between them. */
    Floor(Block sheet, double innerGap) {
        this.sheet = sheet;
        this.innerGap = innerGap;
    }

    /** Places the blocks with these gaps between the outermost ones, from 0, 0 on. */
    void place(double gapX, double gapY) {
        measure(gapX, gapY);
        spread();
    }

    /** Gives the blocks their areas, from 0, 0 on, by the sizes that were measured. */
    void spread() {
        spread(sheet, new Area(0, 0, sheet.width(), sheet.height()));
    }

    /** Places the blocks to fill {@code target}; returns false where they do not fit with the least gaps. */
    boolean fill(Area target, double leastX, double leastY) {
        measure(leastX, leastY);
        if (sheet.width() > target.width() || sheet.height() > target.height()) {
            return false;
        }
        double x = largest(leastX, target.width(), true);
        double y = largest(leastY, target.height(), false);
        measure(x, y);
        spread(sheet, target);
        return true;
    }

    /** Returns the largest gap, in whole px, with which the sheet is not larger than {@code limit}. */
    private double largest(double least, double limit, boolean horizontal) {
        double low = least;
        double high = least + limit;
        while (high - low > 1) {
            double middle = Math.floor((low + high) / 2);
            measure(horizontal ? middle : least, horizontal ? least : middle);
            double size = horizontal ? sheet.width() : sheet.height();
            low = size <= limit ? middle : low;
            high = size <= limit ? high : middle;
        }
        return low;
    }

    /** Gives the blocks their sizes with these gaps between the outermost ones. */
    void measure(double x, double y) {
        gapX = x;
        gapY = y;
        measure(sheet);
    }

    /** Gives a block of which only the rows have changed its size again, and those around it. */
    void measureAgain(Block changed) {
        for (Block block = changed; block != null; block = block.outer()) {
            measureRows(block);
        }
    }

    private void measure(Block block) {
        if (block.isCard()) {
            block.setSize(block.card().width(), block.card().height());
            return;
        }
        for (List<Block> row : block.rows()) {
            for (Block inside : row) {
                measure(inside);
            }
        }
        measureRows(block);
    }

    private void measureRows(Block block) {
        List<List<Block>> rows = block.rows();
        double gapX = gapX(block);
        double gapY = gapY(block);
        double[] rowHeights = new double[rows.size()];
        double width = 0;
        double height = 0;
        for (int index = 0; index < rowHeights.length; index++) {
            double rowWidth = -gapX;
            double rowHeight = 0;
            for (Block inside : rows.get(index)) {
                rowWidth += inside.width() + gapX;
                rowHeight = Math.max(rowHeight, inside.height());
            }
            width = Math.max(width, rowWidth);
            height += rowHeight + gapY;
            rowHeights[index] = rowHeight;
        }
        height -= rows.isEmpty() ? 0 : gapY;
        block.setRowHeights(rowHeights);
        block.setSize(Math.max(block.leastWidth(), width + 2 * block.padding()),
                block.header() + height + block.padding());
    }

    private double gapX(Block block) {
        return block.isSheet() ? gapX : Math.max(INNER_GAP_MIN, gapX * innerGap);
    }

    private double gapY(Block block) {
        return block.isSheet() ? gapY : Math.max(INNER_GAP_MIN, gapY * innerGap);
    }

    private void spread(Block block, Area area) {
        block.setArea(area);
        if (block.isCard()) {
            return;
        }
        double gapY = gapY(block);
        double contents = -gapY;
        for (double height : block.rowHeights()) {
            contents += height + gapY;
        }
        double room = area.height() - block.header() - block.padding();
        double extra = Math.max(0, room - contents) / (block.isSheet() ? Math.max(1, block.rows().size())
                : block.rows().size() + 1);
        double y = area.y() + block.header() + (block.isSheet() ? extra / 2 : extra);
        for (int index = 0; index < block.rows().size(); index++) {
            spread(block, index, area, y);
            y += block.rowHeights()[index] + gapY + extra;
        }
    }

    private void spread(Block block, int index, Area area, double top) {
        List<Block> row = block.rows().get(index);
        double gapX = gapX(block);
        double natural = (row.size() - 1) * gapX;
        int boundaries = 0;
        for (Block inside : row) {
            natural += inside.width();
            boundaries += inside.isCard() ? 0 : 1;
        }
        double extra = Math.max(0, area.width() - 2 * block.padding() - natural);
        double wider = boundaries == 0 ? 0 : extra * STRETCH / boundaries;
        double stretched = 0;
        for (Block inside : row) {
            stretched += stretch(inside, wider);
        }
        double spaces = (extra - stretched) / (row.size() + 1);
        double x = area.x() + block.padding() + spaces;
        double height = block.rowHeights()[index];
        for (Block inside : row) {
            double width = inside.width() + stretch(inside, wider);
            inside.setBand(top, top + height);
            double y = inside.isCard() ? top + (height - inside.height()) / 2 : top;
            spread(inside, snapped(inside, x, y, width, inside.isCard() ? inside.height() : height));
            x += width + gapX + spaces;
        }
    }

    /** Returns by how much of {@code wider} a block is made wider: a boundary with little in it by little. */
    private static double stretch(Block block, double wider) {
        return block.isCard() ? 0 : Math.min(wider, block.width() * STRETCH_MOST);
    }

    /** Puts the middle of a card on a line of the grid that arrows run on. */
    private static Area snapped(Block block, double x, double y, double width, double height) {
        if (!block.isCard()) {
            return new Area(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
        }
        double middleX = Math.round((x + width / 2) / GRID) * GRID;
        double middleY = Math.round((y + height / 2) / GRID) * GRID;
        return new Area(middleX - width / 2, middleY - height / 2, width, height);
    }
}
