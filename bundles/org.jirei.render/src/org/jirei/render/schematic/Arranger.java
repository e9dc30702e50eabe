/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Seeks rows in which what belongs together lies together: late acceptance hill climbing with a fixed seed. What is
 * connected should be near and in line, no line should cross another or a card on the straight way, the whole should
 * have the proportions of the sheet, and what is told first should stand above or to the left.
 */
final class Arranger {

    private static final double GAP_X = 120;
    private static final double GAP_Y = 80;
    private static final double INNER_GAP = 0.7;
    private static final int HISTORY = 40;

    private final Blocks blocks;
    private final List<Wire> wires;
    private final Area sheet;
    private final Floor floor;
    private final Random random;
    private final List<Block> movable = new ArrayList<>();

    Arranger(Blocks blocks, List<Wire> wires, Area sheet, long seed) {
        this.blocks = blocks;
        this.wires = wires;
        this.sheet = sheet;
        this.floor = new Floor(blocks.sheet(), INNER_GAP);
        this.random = new Random(seed);
        movable.add(blocks.sheet());
        movable.addAll(blocks.boundaries());
        movable.removeIf(block -> block.inside().size() < 2);
    }

    /** Rearranges the blocks and returns what the arrangement costs: less is better. */
    double arrange(int rounds) {
        movable.forEach(this::begin);
        double cost = cost();
        if (movable.isEmpty()) {
            return cost;
        }
        double[] history = new double[HISTORY];
        java.util.Arrays.fill(history, cost);
        Map<Block, List<List<Block>>> best = remember();
        double bestCost = cost;
        for (int round = 0; round < rounds; round++) {
            Block block = movable.get(random.nextInt(movable.size()));
            List<List<Block>> before = block.rows();
            block.setRows(changed(before));
            double changed = cost();
            int slot = round % HISTORY;
            if (changed <= cost || changed <= history[slot]) {
                cost = changed;
            } else {
                block.setRows(before);
            }
            history[slot] = Math.min(history[slot], cost);
            if (cost < bestCost) {
                bestCost = cost;
                best = remember();
            }
        }
        best.forEach(Block::setRows);
        return bestCost;
    }

    /** Begins with about as many rows as columns. */
    private void begin(Block block) {
        List<Block> inside = block.inside();
        int columns = (int) Math.ceil(Math.sqrt(inside.size() * 1.5));
        List<List<Block>> rows = new ArrayList<>();
        for (int from = 0; from < inside.size(); from += columns) {
            rows.add(new ArrayList<>(inside.subList(from, Math.min(inside.size(), from + columns))));
        }
        block.setRows(rows);
    }

    private Map<Block, List<List<Block>>> remember() {
        Map<Block, List<List<Block>>> rows = new LinkedHashMap<>();
        movable.forEach(block -> rows.put(block, block.rows()));
        return rows;
    }

    private List<List<Block>> changed(List<List<Block>> before) {
        List<List<Block>> rows = new ArrayList<>();
        before.forEach(row -> rows.add(new ArrayList<>(row)));
        switch (random.nextInt(6)) {
            case 0, 1 -> swap(rows);
            case 2 -> java.util.Collections.swap(rows, random.nextInt(rows.size()), random.nextInt(rows.size()));
            default -> move(rows);
        }
        return rows;
    }

    private void swap(List<List<Block>> rows) {
        List<Block> one = rows.get(random.nextInt(rows.size()));
        List<Block> other = rows.get(random.nextInt(rows.size()));
        int index = random.nextInt(one.size());
        int otherIndex = random.nextInt(other.size());
        Block moved = one.get(index);
        one.set(index, other.get(otherIndex));
        other.set(otherIndex, moved);
    }

    private void move(List<List<Block>> rows) {
        List<Block> source = rows.get(random.nextInt(rows.size()));
        Block moved = source.remove(random.nextInt(source.size()));
        if (source.isEmpty()) {
            rows.removeIf(List::isEmpty);
        }
        if (rows.isEmpty() || random.nextInt(3) == 0) {
            rows.add(random.nextInt(rows.size() + 1), new ArrayList<>(List.of(moved)));
        } else {
            List<Block> target = rows.get(random.nextInt(rows.size()));
            target.add(random.nextInt(target.size() + 1), moved);
        }
    }

    private double cost() {
        floor.place(GAP_X, GAP_Y);
        double scale = Math.max(blocks.sheet().width() / sheet.width(), blocks.sheet().height() / sheet.height());
        return 900 * Math.max(0, scale - 0.95) + 120 * scale + distances() + crossings() + disorder();
    }

    private double distances() {
        double cost = 0;
        for (Wire wire : wires) {
            Area a = wire.from().area();
            Area b = wire.to().area();
            double dx = Math.max(0, Math.max(a.x() - b.right(), b.x() - a.right()));
            double dy = Math.max(0, Math.max(a.y() - b.bottom(), b.y() - a.bottom()));
            double bend = dx > 0 && dy > 0 ? 60 : 0;
            cost += (wire.isLink() ? 0.7 : 1) * (dx + 1.3 * dy + bend);
        }
        return cost;
    }

    private double crossings() {
        double cost = 0;
        for (int index = 0; index < wires.size(); index++) {
            Wire wire = wires.get(index);
            for (int other = index + 1; other < wires.size(); other++) {
                cost += cross(wire, wires.get(other)) ? 90 : 0;
            }
            for (Block card : blocks.cards()) {
                if (card != wire.from() && card != wire.to() && !wire.from().encloses(card)
                        && !wire.to().encloses(card) && passes(wire, card.area())) {
                    cost += 130;
                }
            }
        }
        return cost;
    }

    private static boolean cross(Wire one, Wire other) {
        if (one.from() == other.from() || one.from() == other.to() || one.to() == other.from()
                || one.to() == other.to()) {
            return false;
        }
        return Geometry.cross(one.from().area().middle(), one.to().area().middle(), other.from().area().middle(),
                other.to().area().middle());
    }

    private static boolean passes(Wire wire, Area area) {
        return Geometry.meets(wire.from().area().middle(), wire.to().area().middle(), area);
    }

    /** What is told later should not stand above and to the left of what is told before. */
    private double disorder() {
        double cost = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (Wire wire : wires) {
            if (!wire.told().isEmpty()) {
                var a = wire.from().area().middle();
                var b = wire.to().area().middle();
                double reading = (a.x() + b.x()) / 2 + 1.4 * (a.y() + b.y()) / 2;
                cost += 0.12 * Math.max(0, last - reading);
                last = reading;
            }
        }
        return cost;
    }
}
