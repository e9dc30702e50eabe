/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.BOUNDARY_PADDING;

import java.util.ArrayList;
import java.util.List;

/**
 * A box of the figure with what it holds, in rows: the whole sheet, a boundary or a card. Rows are rearranged in place
 * while a good arrangement is sought; areas are valid from one call of {@link Floor} to the next.
 */
final class Block {

    private final Place place;
    private final Card card;
    private final Frame frame;
    private final Block outer;
    private List<List<Block>> rows = new ArrayList<>();
    private double[] rowHeights;
    private double width;
    private double height;
    private Area area;
    private double bandTop;
    private double bandBottom;

    private Block(Place place, Card card, Frame frame, Block outer) {
        this.place = place;
        this.card = card;
        this.frame = frame;
        this.outer = outer;
        if (outer != null) {
            outer.rows.add(new ArrayList<>(List.of(this)));
        }
    }

    static Block sheet() {
        return new Block(null, null, null, null);
    }

    static Block card(Place place, Card card, Block outer) {
        return new Block(place, card, null, outer);
    }

    static Block boundary(Place place, Frame frame, Block outer) {
        return new Block(place, null, frame, outer);
    }

    /** Returns a copy for drawing, with its area and without what it holds. */
    Block placed() {
        Block copy = new Block(place, card, frame, null);
        copy.area = area;
        return copy;
    }

    Place place() {
        return place;
    }

    Card card() {
        return card;
    }

    Frame frame() {
        return frame;
    }

    Block outer() {
        return outer;
    }

    boolean isCard() {
        return card != null;
    }

    boolean isSheet() {
        return outer == null;
    }

    List<List<Block>> rows() {
        return rows;
    }

    void setRows(List<List<Block>> rows) {
        this.rows = rows;
    }

    /** Returns how high the rows are, from the last time that the block was measured. */
    double[] rowHeights() {
        return rowHeights;
    }

    void setRowHeights(double[] rowHeights) {
        this.rowHeights = rowHeights;
    }

    List<Block> inside() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /** Returns whether {@code other} lies in this block, at whatever depth. */
    boolean encloses(Block other) {
        Block around = other.outer;
        while (around != null && around != this) {
            around = around.outer;
        }
        return around == this;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    void setSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    Area area() {
        return area;
    }

    void setArea(Area area) {
        this.area = area;
    }

    /** Sets from where to where the row goes that the block stands in. */
    void setBand(double top, double bottom) {
        bandTop = top;
        bandBottom = bottom;
    }

    double bandTop() {
        return bandTop;
    }

    double bandBottom() {
        return bandBottom;
    }

    /** Returns how much a block takes at its upper edge for its label. */
    double header() {
        return frame == null ? 0 : frame.headerHeight();
    }

    double padding() {
        return frame == null ? 0 : BOUNDARY_PADDING;
    }

    double leastWidth() {
        return frame == null ? 0 : frame.minWidth();
    }
}
