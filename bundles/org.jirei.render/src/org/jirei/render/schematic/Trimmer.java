/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.BOUNDARY_PADDING;
import static org.jirei.render.schematic.SchematicMetrics.TRIM_WORTHWHILE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes away the empty ends of boundaries: what is in one ends before its right edge, which then moves to the left. A
 * boundary that arrows or links end at keeps its edges.
 */
final class Trimmer {

    private final Blocks blocks;
    private final Map<Wire, Route> routes;
    private final List<Area> others = new ArrayList<>();

    private Trimmer(Blocks blocks, Map<Wire, Route> routes, List<Spot> spots) {
        this.blocks = blocks;
        this.routes = routes;
        blocks.cards().forEach(card -> others.add(card.area()));
        spots.forEach(spot -> others.add(spot.area()));
        spots.stream().filter(spot -> spot.from() != null)
                .forEach(spot -> others.add(new Route.Segment(spot.from(), spot.to()).area(1)));
        routes.values().forEach(route -> route.segments().stream().filter(segment -> !segment.horizontal())
                .forEach(segment -> others.add(segment.area(1))));
    }

    /** Trims the boundaries of {@code blocks}, an inner one before those around it. */
    static void trim(Blocks blocks, Map<Wire, Route> routes, List<Spot> spots) {
        Trimmer trimmer = new Trimmer(blocks, routes, spots);
        for (Block boundary : blocks.boundaries().reversed()) {
            if (routes.keySet().stream().noneMatch(wire -> wire.from() == boundary || wire.to() == boundary)) {
                trimmer.trim(boundary);
            }
        }
    }

    private void trim(Block boundary) {
        Area area = boundary.area();
        double right = area.x() + boundary.leastWidth();
        for (Area other : others) {
            if (other.overlaps(area)) {
                right = Math.max(right, Math.min(other.right(), area.right()) + BOUNDARY_PADDING);
            }
        }
        for (Block inside : blocks.boundaries()) {
            if (boundary.encloses(inside)) {
                right = Math.max(right, inside.area().right() + BOUNDARY_PADDING);
            }
        }
        if (area.right() - right >= TRIM_WORTHWHILE) {
            boundary.setArea(new Area(area.x(), area.y(), Math.ceil(right - area.x()), area.height()));
        }
    }
}
