/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.DENSITY;
import static org.jirei.render.schematic.SchematicMetrics.FEW_WIRES;
import static org.jirei.render.schematic.SchematicMetrics.FIGURE_BEND;
import static org.jirei.render.schematic.SchematicMetrics.FIGURE_CROSSING;
import static org.jirei.render.schematic.SchematicMetrics.FIGURE_LENGTH;
import static org.jirei.render.schematic.SchematicMetrics.FULLEST;
import static org.jirei.render.schematic.SchematicMetrics.PROMISING;
import static org.jirei.render.schematic.SchematicMetrics.ROOM_FOR_WIRE;
import static org.jirei.render.schematic.SchematicMetrics.SHEET_GAP_X;
import static org.jirei.render.schematic.SchematicMetrics.SHEET_GAP_Y;
import static org.jirei.render.schematic.SchematicMetrics.SHEET_INSET;
import static org.jirei.render.schematic.SchematicMetrics.SHEET_OVERHANG;
import static org.jirei.render.schematic.SchematicMetrics.SHEET_SMALLEST;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jirei.render.figure.Interruption;

/**
 * Seeks the best figure of a plan: several arrangements, each tried on sheets of the same proportions. The figure wins
 * that has the shortest ways for its size, the fewest crossings and bends, and the texts nearest to what they speak of.
 * The largest sheet that is allowed is tried first: where nothing has room on it, nothing has on a smaller one. What is
 * already dearer than the best so far is given up before its wires, or at least its texts, are placed. All is given up
 * with a {@link java.util.concurrent.CancellationException} where the thread is interrupted.
 */
final class SchematicSearch {

    private static final List<Double> INNER_GAPS = List.of(0.6, 1.0);

    private final SchematicPlan plan;
    private final Area page;
    private final double least;
    private final Effort effort;
    private final double leastForTexts;
    private final List<Candidate> candidates = new ArrayList<>();
    /** Whether something had room on the sheet that was tried last, dear as it may have been. */
    private boolean hasRoom;

    private record Candidate(Blocks blocks, List<Wire> wires, double cost) {
    }

    private record Found(Schematic schematic, double cost) {

        boolean isCrossed() {
            return schematic.routes().values().stream().anyMatch(route -> route.crossings() > 0);
        }
    }

    private SchematicSearch(SchematicPlan plan, Area page) {
        this.plan = plan;
        this.page = page;
        this.least = leastScale(plan, page);
        this.effort = Effort.of(plan.connections().size() + plan.standing().size(), least);
        this.leastForTexts = plan.connections().stream().filter(connection -> !connection.told().isEmpty())
                .mapToDouble(connection -> CalloutPlacer.least(plan.texts().shapes(connection.told()))).sum();
    }

    /** Returns a figure with about the proportions of {@code page}, as large as it needs to be. */
    static Schematic unbounded(SchematicPlan plan, Area page) {
        SchematicSearch search = new SchematicSearch(plan, page);
        search.arrange(Arrangement.FIRST.subList(0, search.effort.arrangements()), search.effort.rounds());
        Found found = search.upTo(1);
        double scale = search.least <= 1 ? search.effort.growth() : search.least;
        for (int growth = 0; found == null && growth < search.effort.growths(); growth++) {
            found = search.best(scale, Double.MAX_VALUE, false);
            scale *= search.effort.growth();
        }
        while (found == null) {
            found = search.best(scale, Double.MAX_VALUE, true);
            scale *= search.effort.growth();
        }
        return found.schematic();
    }

    /** Returns a figure no larger than {@code page}, or {@code null} where there is none. */
    static Schematic within(SchematicPlan plan, Area page) {
        SchematicSearch search = new SchematicSearch(plan, page);
        if (search.least > FULLEST) {
            return null;
        }
        search.arrange(Arrangement.FIRST.subList(0, search.effort.arrangements()), search.effort.rounds());
        Found found = search.upTo(1);
        if (search.effort.innerGaps() > 1 && (found == null ? search.least < PROMISING : found.isCrossed())) {
            search.arrange(Arrangement.MORE, 2 * search.effort.rounds());
            found = better(found, search.best(1, found == null ? Double.MAX_VALUE : found.cost(), false));
        }
        return found == null ? null : found.schematic();
    }

    /**
     * Returns the search for a part of a figure that has room on {@code page}, or {@code null} where it has none. Less
     * is tried than for a whole figure: the rest goes onto another sheet.
     */
    static SchematicSearch ofPartWithin(SchematicPlan plan, Area page) {
        SchematicSearch search = new SchematicSearch(plan, page);
        if (search.least > FULLEST) {
            return null;
        }
        search.arrange(Arrangement.FIRST.subList(0, search.effort.arrangements()), search.effort.rounds());
        return search.fits() ? search : null;
    }

    /** Returns whether anything has room on the page; what looks best there is another question, asked but once. */
    private boolean fits() {
        return candidates.stream().anyMatch(candidate -> INNER_GAPS.subList(0, effort.innerGaps()).stream()
                .anyMatch(innerGap -> build(candidate, sheet(1), innerGap, Double.MAX_VALUE, false) != null));
    }

    /** Returns the best figure of a part that has room. */
    Schematic ofPart() {
        return upTo(1).schematic();
    }

    /** Returns the best on a sheet of {@code most} as a scale and on smaller ones, {@code null} where there is none. */
    private Found upTo(double most) {
        List<Double> scales = new ArrayList<>();
        for (double scale = least; scale < most && effort.innerGaps() > 1; scale *= effort.growth()) {
            scales.add(scale);
        }
        if (least <= most) {
            scales.add(most);
        }
        Found best = null;
        for (double scale : scales.reversed()) {
            best = better(best, best(scale, best == null ? Double.MAX_VALUE : best.cost(), false));
            if (!hasRoom) {
                break;
            }
        }
        return best;
    }

    /** Returns the better of two, either of which may be {@code null}. */
    private static Found better(Found one, Found other) {
        return one == null || other != null && other.cost() < one.cost() ? other : one;
    }

    private void arrange(List<Arrangement> arrangements, int rounds) {
        candidates.clear();
        for (Arrangement arrangement : arrangements) {
            Blocks blocks = new Blocks(plan);
            List<Wire> wires = Wire.of(plan, blocks);
            double cost = new Arranger(blocks, wires, page, arrangement).arrange(rounds);
            candidates.add(new Candidate(blocks, wires, cost));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::cost));
    }

    /** Returns the scale of {@code page} below which the figure of {@code plan} would hardly fit. */
    static double leastScale(SchematicPlan plan, Area page) {
        double taken = 0;
        for (Block card : new Blocks(plan).cards()) {
            taken += card.card().width() * card.card().height();
        }
        for (Connection connection : plan.connections()) {
            CalloutStack stack = plan.texts().told(connection.told());
            taken += stack.width() * stack.height();
        }
        int many = Math.max(0, plan.connections().size() + plan.standing().size() - FEW_WIRES);
        taken += many * ROOM_FOR_WIRE;
        return Math.max(SHEET_SMALLEST, Math.sqrt(taken / (page.width() * page.height()) / DENSITY));
    }

    private Area sheet(double scale) {
        return new Area(0, 0, Math.floor(page.width() * scale), Math.floor(page.height() * scale));
    }

    /** Returns where texts may stand: outside the sheet too, as far as the page goes. */
    private Area room(Area sheet) {
        double x = Math.clamp(Math.floor((page.width() - sheet.width()) / 2), 0, SHEET_OVERHANG);
        double y = Math.clamp(Math.floor((page.height() - sheet.height()) / 2), 0, SHEET_OVERHANG);
        return new Area(sheet.x() - x, sheet.y() - y, sheet.width() + 2 * x, sheet.height() + 2 * y);
    }

    /** Returns the best figure on a sheet of this scale that costs less than {@code most}, or {@code null}. */
    private Found best(double scale, double most, boolean force) {
        Area sheet = sheet(scale);
        hasRoom = false;
        Found best = null;
        for (Candidate candidate : candidates) {
            for (double innerGap : INNER_GAPS.subList(0, effort.innerGaps())) {
                Found found = build(candidate, sheet, innerGap, best == null ? most : best.cost(), force);
                best = found == null ? best : found;
            }
        }
        return best;
    }

    private Found build(Candidate candidate, Area sheet, double innerGap, double most, boolean force) {
        Interruption.check();
        Blocks blocks = candidate.blocks();
        if (!new Floor(blocks.sheet(), innerGap).fill(sheet.grown(-SHEET_INSET), SHEET_GAP_X, SHEET_GAP_Y)) {
            return null;
        }
        Aligner.align(blocks, candidate.wires());
        if (leastCost(candidate.wires(), sheet) + leastForTexts >= most) {
            hasRoom = true;
            return null;
        }
        Map<Wire, Route> routes = Router.route(blocks, candidate.wires(), sheet, effort, force);
        if (routes == null) {
            return null;
        }
        double ways = cost(routes.values(), sheet);
        if (ways + leastForTexts >= most) {
            hasRoom = true;
            return null;
        }
        CalloutPlacer placer = new CalloutPlacer(blocks, routes, plan.texts(), room(sheet));
        List<Spot> spots = placer.place(force, most - ways);
        hasRoom |= spots != null;
        if (spots == null) {
            return null;
        }
        Trimmer.trim(blocks, routes, spots);
        return new Found(new Schematic(plan, blocks.copy(), routes, spots, sheet), ways + placer.cost());
    }

    /** Returns what the ways of the wires cost at least, wherever they run. */
    private double leastCost(List<Wire> wires, Area sheet) {
        double length = 0;
        for (Wire wire : wires) {
            length += wire.distance();
        }
        return length * FIGURE_LENGTH * page.width() / sheet.width();
    }

    private double cost(Collection<Route> routes, Area sheet) {
        double cost = 0;
        for (Route route : routes) {
            cost += FIGURE_CROSSING * route.crossings() + FIGURE_BEND * route.bends()
                    + FIGURE_LENGTH * route.length() * page.width() / sheet.width();
        }
        return cost;
    }
}
