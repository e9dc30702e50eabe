/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.GRID;
import static org.jirei.render.schematic.SchematicMetrics.INNER_GAP_MIN;

import java.util.List;

/** Slides cards within their rows to where their wires become straight. */
final class Aligner {

    private static final int SWEEPS = 2;
    private static final double WORST = 60;

    private final List<Wire> wires;

    private Aligner(List<Wire> wires) {
        this.wires = wires;
    }

    static void align(Blocks blocks, List<Wire> wires) {
        Aligner aligner = new Aligner(wires);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            blocks.cards().forEach(aligner::slideDown);
            blocks.cards().forEach(aligner::slideAcross);
        }
    }

    private void slideDown(Block card) {
        Area area = card.area();
        double low = card.bandTop() + area.height() / 2;
        double high = card.bandBottom() - area.height() / 2;
        double best = area.y() + area.height() / 2;
        double bestCost = cost(card, best, false) - 1;
        for (double middle = Math.ceil(low / GRID) * GRID; middle <= high; middle += GRID) {
            double cost = cost(card, middle, false);
            if (cost < bestCost) {
                bestCost = cost;
                best = middle;
            }
        }
        card.setArea(new Area(area.x(), best - area.height() / 2, area.width(), area.height()));
    }

    private void slideAcross(Block card) {
        Area area = card.area();
        Block outer = card.outer();
        List<Block> row = outer.rows().stream().filter(blocks -> blocks.contains(card)).findFirst().orElseThrow();
        int index = row.indexOf(card);
        double left = index == 0 ? outer.area().x() + outer.padding()
                : row.get(index - 1).area().right() + INNER_GAP_MIN;
        double right = index == row.size() - 1 ? outer.area().right() - outer.padding()
                : row.get(index + 1).area().x() - INNER_GAP_MIN;
        double best = area.x() + area.width() / 2;
        double bestCost = cost(card, best, true) - 1;
        for (double middle = Math.ceil((left + area.width() / 2) / GRID) * GRID; middle + area.width() / 2 <= right;
                middle += GRID) {
            double cost = cost(card, middle, true);
            if (cost < bestCost) {
                bestCost = cost;
                best = middle;
            }
        }
        card.setArea(new Area(best - area.width() / 2, area.y(), area.width(), area.height()));
    }

    /** Returns how far wires are from being straight with the middle of {@code card} at {@code middle}. */
    private double cost(Block card, double middle, boolean across) {
        double cost = 0;
        for (Wire wire : wires) {
            if (wire.from() == card || wire.to() == card) {
                cost += cost(card.area(), middle, wire.from() == card ? wire.to() : wire.from(), across);
            }
        }
        return cost;
    }

    private static double cost(Area area, double middle, Block other, boolean across) {
        Area end = other.area();
        boolean beside = across
                ? area.y() < end.bottom() && end.y() < area.bottom()
                : area.x() < end.right() && end.x() < area.right();
        if (beside) {
            return 0;
        }
        double start = across ? end.x() : end.y();
        double size = across ? end.width() : end.height();
        if (other.isCard()) {
            return Math.min(WORST, Math.abs(middle - start - size / 2));
        }
        double outside = Math.max(0, Math.max(start + GRID - middle, middle - start - size + GRID));
        return Math.min(WORST, outside);
    }
}
