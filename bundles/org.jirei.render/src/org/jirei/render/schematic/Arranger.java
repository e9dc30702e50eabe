/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.ROWS_BENT;
import static org.jirei.render.schematic.SchematicMetrics.ROWS_CROSSING;
import static org.jirei.render.schematic.SchematicMetrics.ROWS_DISORDER;
import static org.jirei.render.schematic.SchematicMetrics.ROWS_DOWN;
import static org.jirei.render.schematic.SchematicMetrics.ROWS_LARGE;
import static org.jirei.render.schematic.SchematicMetrics.ROWS_LINK;
import static org.jirei.render.schematic.SchematicMetrics.ROWS_READ_DOWN;
import static org.jirei.render.schematic.SchematicMetrics.ROWS_ROOMY;
import static org.jirei.render.schematic.SchematicMetrics.ROWS_THROUGH_CARD;
import static org.jirei.render.schematic.SchematicMetrics.ROWS_TOO_LARGE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jirei.render.figure.Interruption;

/**
 * Seeks rows in which what belongs together lies together: late acceptance hill climbing with a fixed seed. What is
 * connected should be near and in line, no line should cross another or a card on the straight way, the whole should
 * have the proportions of the sheet, and what is told first should stand above or to the left.
 */
final class Arranger {

    private static final int HISTORY = 40;

    private final Blocks blocks;
    private final List<Wire> wires;
    private final Area sheet;
    private final Floor floor;
    private final Random random;
    private final double gapX;
    private final double gapY;
    private final double[] ends;
    /** For each wire the cards that it should not run through. */
    private final List<List<Block>> inTheWay = new ArrayList<>();
    /** For each wire which of those after it begin and end elsewhere. */
    private final int[][] mayCross;
    private final List<Block> movable = new ArrayList<>();

    /** Makes an arranger that reckons with these gaps between the blocks, those in boundaries a part of them. */
    Arranger(Blocks blocks, List<Wire> wires, Area sheet, Arrangement arrangement) {
        this.blocks = blocks;
        this.wires = wires;
        this.sheet = sheet;
        this.floor = new Floor(blocks.sheet(), arrangement.innerGap());
        this.random = new Random(arrangement.seed());
        this.gapX = arrangement.gapX();
        this.gapY = arrangement.gapY();
        this.ends = new double[4 * wires.size()];
        wires.forEach(wire -> inTheWay.add(blocks.cards().stream().filter(card -> isInTheWay(card, wire)).toList()));
        this.mayCross = IntStream.range(0, wires.size()).mapToObj(this::mayCross).toArray(int[][]::new);
        movable.add(blocks.sheet());
        movable.addAll(blocks.boundaries());
        movable.removeIf(block -> block.inside().size() < 2);
    }

    /** Rearranges the blocks and returns what the arrangement costs: less is better. */
    double arrange(int rounds) {
        movable.forEach(this::begin);
        floor.measure(gapX, gapY);
        double cost = cost(Double.MAX_VALUE);
        if (movable.isEmpty()) {
            return cost;
        }
        double[] history = new double[HISTORY];
        Arrays.fill(history, cost);
        Map<Block, List<List<Block>>> best = remember();
        double bestCost = cost;
        for (int round = 0; round < rounds; round++) {
            Interruption.check();
            Block block = movable.get(random.nextInt(movable.size()));
            List<List<Block>> before = block.rows();
            setRows(block, changed(before));
            int slot = round % HISTORY;
            double changed = cost(Math.max(cost, history[slot]));
            if (changed <= cost || changed <= history[slot]) {
                cost = changed;
            } else {
                setRows(block, before);
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

    private void setRows(Block block, List<List<Block>> rows) {
        block.setRows(rows);
        floor.measureAgain(block);
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
            case 2 -> Collections.swap(rows, random.nextInt(rows.size()), random.nextInt(rows.size()));
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

    /** Returns what the arrangement costs; where that is more than {@code most}, any number above it. */
    private double cost(double most) {
        double scale = Math.max(blocks.sheet().width() / sheet.width(), blocks.sheet().height() / sheet.height());
        double cost = ROWS_TOO_LARGE * Math.max(0, scale - ROWS_ROOMY) + ROWS_LARGE * scale;
        if (cost > most) {
            return cost;
        }
        floor.spread();
        cost += distances() + disorder();
        return cost > most ? cost : cost + crossings(most - cost);
    }

    private double distances() {
        double cost = 0;
        for (int index = 0; index < wires.size(); index++) {
            Wire wire = wires.get(index);
            Area a = wire.from().area();
            Area b = wire.to().area();
            ends[4 * index] = a.x() + a.width() / 2;
            ends[4 * index + 1] = a.y() + a.height() / 2;
            ends[4 * index + 2] = b.x() + b.width() / 2;
            ends[4 * index + 3] = b.y() + b.height() / 2;
            double dx = Math.max(0, Math.max(a.x() - b.right(), b.x() - a.right()));
            double dy = Math.max(0, Math.max(a.y() - b.bottom(), b.y() - a.bottom()));
            double bend = dx > 0 && dy > 0 ? ROWS_BENT : 0;
            cost += (wire.isLink() ? ROWS_LINK : 1) * (dx + ROWS_DOWN * dy + bend);
        }
        return cost;
    }

    /** What is told later should not stand above and to the left of what is told before. */
    private double disorder() {
        double cost = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (int index = 0; index < wires.size(); index++) {
            if (!wires.get(index).told().isEmpty()) {
                double reading = (ends[4 * index] + ends[4 * index + 2]) / 2
                        + ROWS_READ_DOWN * (ends[4 * index + 1] + ends[4 * index + 3]) / 2;
                cost += ROWS_DISORDER * Math.max(0, last - reading);
                last = reading;
            }
        }
        return cost;
    }

    /** Returns what crossings cost; where that is more than {@code most}, any number above it. */
    private double crossings(double most) {
        double cost = 0;
        for (int index = 0; index < wires.size() && cost <= most; index++) {
            cost += crossings(index) + throughCards(index);
        }
        return cost;
    }

    private double crossings(int index) {
        double cost = 0;
        for (int other : mayCross[index]) {
            if (cross(4 * index, 4 * other)) {
                cost += ROWS_CROSSING;
            }
        }
        return cost;
    }

    private double throughCards(int index) {
        double cost = 0;
        for (Block card : inTheWay.get(index)) {
            if (Geometry.meets(ends[4 * index], ends[4 * index + 1], ends[4 * index + 2], ends[4 * index + 3],
                    card.area())) {
                cost += ROWS_THROUGH_CARD;
            }
        }
        return cost;
    }

    private boolean cross(int one, int other) {
        return Geometry.cross(ends[one], ends[one + 1], ends[one + 2], ends[one + 3], ends[other], ends[other + 1],
                ends[other + 2], ends[other + 3]);
    }

    private int[] mayCross(int index) {
        return IntStream.range(index + 1, wires.size())
                .filter(other -> wires.get(index).isApartFrom(wires.get(other))).toArray();
    }

    private static boolean isInTheWay(Block card, Wire wire) {
        return card != wire.from() && card != wire.to() && !wire.from().encloses(card) && !wire.to().encloses(card);
    }
}
