/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.DENSITY;
import static org.jirei.render.schematic.SchematicMetrics.FULLEST;
import static org.jirei.render.schematic.SchematicMetrics.SELF_CALLOUT_WIDTH;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Seeks the best figure of a plan: several arrangements, each tried on sheets of the same proportions, from small to
 * large, until every arrow has a way and every text a place. The smallest sheet wins, on it the figure with the
 * shortest ways, the fewest crossings and bends, and the texts nearest to what they speak of.
 */
final class SchematicSearch {

    /** What arrangements reckon with: wide or tall gaps, and gaps in boundaries as large as between them or less. */
    private static final List<Arrangement> ARRANGEMENTS = List.of(
            new Arrangement(1, 120, 80, 0.7), new Arrangement(2, 160, 70, 0.8), new Arrangement(3, 100, 100, 0.7),
            new Arrangement(4, 180, 90, 1), new Arrangement(5, 130, 130, 1));
    /** What else is tried before a figure that might fit on a sheet goes onto several. */
    private static final List<Arrangement> MORE_ARRANGEMENTS = List.of(
            new Arrangement(6, 140, 60, 0.8), new Arrangement(7, 180, 60, 0.6), new Arrangement(8, 200, 80, 0.7),
            new Arrangement(9, 110, 110, 0.9), new Arrangement(10, 150, 90, 1.1), new Arrangement(11, 130, 70, 0.6),
            new Arrangement(12, 170, 50, 1), new Arrangement(13, 150, 80, 0.8), new Arrangement(14, 120, 90, 1),
            new Arrangement(15, 190, 70, 0.8));
    private static final double PROMISING = 0.8;
    /** Where no smaller sheet than this, as a scale, was enough, the figure is crowded. */
    private static final double CROWDED = 0.93;
    private static final List<Double> INNER_GAPS = List.of(0.6, 1.0);
    private static final double GAP_X = 60;
    private static final double GAP_Y = 48;
    /** White along the edges of the sheet in which only arrows and texts may be. */
    private static final double INSET = 20;
    private static final double SMALLEST = 0.56;
    /** What a text may stand outside the sheet where there is room for it. */
    private static final double OVERHANG = 100;
    /** More wires than this need room of their own, in square px each. */
    private static final int FEW_WIRES = 30;
    private static final double ROOM_FOR_WIRE = 9_000;
    private static final double CROSSING = 160;
    private static final double BEND = 40;

    private final SchematicPlan plan;
    private final Area page;
    private final Effort effort;
    private double firstFit;
    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(Blocks blocks, List<Wire> wires, double cost) {
    }

    private record Found(Schematic schematic, double cost) {
    }

    private SchematicSearch(SchematicPlan plan, Area page) {
        this.plan = plan;
        this.page = page;
        this.effort = Effort.forWires(plan.connections().size() + plan.standing().size());
    }

    /** Returns a figure with about the proportions of {@code page}, as large as it needs to be. */
    static Schematic unbounded(SchematicPlan plan, Area page) {
        SchematicSearch search = new SchematicSearch(plan, page);
        search.arrange(ARRANGEMENTS);
        double scale = leastScale(plan, page);
        for (int growth = 0; growth < search.effort.growths(); growth++) {
            Found found = search.best(scale, false);
            if (found != null) {
                return search.better(found, scale, Math.max(1, scale)).schematic();
            }
            scale *= search.effort.growth();
        }
        Found forced = null;
        while (forced == null) {
            forced = search.best(scale, true);
            scale *= search.effort.growth();
        }
        return forced.schematic();
    }

    /** Returns a figure no larger than {@code page}, or {@code null} where there is none. */
    static Schematic within(SchematicPlan plan, Area page) {
        double least = leastScale(plan, page);
        if (least > FULLEST) {
            return null;
        }
        SchematicSearch search = new SchematicSearch(plan, page);
        search.arrange(ARRANGEMENTS);
        Found found = search.upTo(1, least);
        if (search.effort.innerGaps() > 1 && (found == null ? least < PROMISING : search.firstFit > CROWDED)) {
            search.arrange(MORE_ARRANGEMENTS);
            found = better(found, search.best(1, false));
        }
        return found == null ? null : found.schematic();
    }

    private Found upTo(double most, double least) {
        for (double scale = least; scale < most; scale *= effort.growth()) {
            Found found = best(scale, false);
            if (found != null) {
                firstFit = scale;
                return better(found, scale, most);
            }
        }
        firstFit = most;
        return best(most, false);
    }

    /** Returns the best of what is found on this sheet and on larger ones, up to {@code most}. */
    private Found better(Found found, double scale, double most) {
        Found best = found;
        double larger = scale;
        while (larger < most && effort.innerGaps() > 1) {
            larger = Math.min(most, larger * effort.growth());
            best = better(best, best(larger, false));
        }
        return best;
    }

    /** Returns the better of two, either of which may be {@code null}. */
    private static Found better(Found one, Found other) {
        return one == null || other != null && other.cost() < one.cost() ? other : one;
    }

    private void arrange(List<Arrangement> arrangements) {
        candidates.clear();
        boolean first = arrangements == ARRANGEMENTS;
        for (Arrangement arrangement : first ? arrangements.subList(0, effort.arrangements()) : arrangements) {
            Blocks blocks = new Blocks(plan, SELF_CALLOUT_WIDTH);
            List<Wire> wires = Wire.of(plan, blocks);
            int rounds = first ? effort.rounds() : 2 * effort.rounds();
            double cost = new Arranger(blocks, wires, page, arrangement).arrange(rounds);
            candidates.add(new Candidate(blocks, wires, cost));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::cost));
    }

    /** Returns the scale of {@code page} below which the figure of {@code plan} would hardly fit. */
    static double leastScale(SchematicPlan plan, Area page) {
        double taken = 0;
        for (Block card : new Blocks(plan, SELF_CALLOUT_WIDTH).cards()) {
            taken += card.card().width() * card.card().height();
        }
        for (Connection connection : plan.connections()) {
            CalloutStack stack = CalloutStack.of(connection.told(), plan.labels(), SELF_CALLOUT_WIDTH);
            taken += stack.width() * stack.height();
        }
        int many = Math.max(0, plan.connections().size() + plan.standing().size() - FEW_WIRES);
        taken += many * ROOM_FOR_WIRE;
        return Math.max(SMALLEST, Math.sqrt(taken / (page.width() * page.height()) / DENSITY));
    }

    /** Returns where texts may stand: outside the sheet too, as far as the page goes. */
    private Area room(Area sheet) {
        double x = Math.clamp(Math.floor((page.width() - sheet.width()) / 2), 0, OVERHANG);
        double y = Math.clamp(Math.floor((page.height() - sheet.height()) / 2), 0, OVERHANG);
        return new Area(sheet.x() - x, sheet.y() - y, sheet.width() + 2 * x, sheet.height() + 2 * y);
    }

    private Found best(double scale, boolean force) {
        Area sheet = new Area(0, 0, Math.floor(page.width() * scale), Math.floor(page.height() * scale));
        Found best = null;
        for (Candidate candidate : candidates) {
            for (double innerGap : INNER_GAPS.subList(0, effort.innerGaps())) {
                Found found = build(candidate, sheet, innerGap, force);
                if (found != null && (best == null || found.cost() < best.cost())) {
                    best = found;
                }
            }
        }
        return best;
    }

    private Found build(Candidate candidate, Area sheet, double innerGap, boolean force) {
        Blocks blocks = candidate.blocks();
        if (!new Floor(blocks.sheet(), innerGap).fill(sheet.grown(-INSET), GAP_X, GAP_Y)) {
            return null;
        }
        Aligner.align(blocks, candidate.wires());
        Map<Wire, Route> routes = Router.route(blocks, candidate.wires(), sheet, effort, force);
        if (routes == null) {
            return null;
        }
        CalloutPlacer placer = new CalloutPlacer(blocks, routes, plan.labels(), room(sheet));
        List<Spot> spots = placer.place(force);
        if (spots == null) {
            return null;
        }
        Trimmer.trim(blocks, routes, spots);
        double cost = placer.cost();
        for (Route route : routes.values()) {
            cost += CROSSING * route.crossings() + BEND * route.bends()
                    + route.length() / 2 * page.width() / sheet.width();
        }
        return new Found(new Schematic(plan, blocks.copy(), routes, spots, sheet), cost);
    }
}
