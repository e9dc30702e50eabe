/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.WIRE_HALF;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A figure whose every part has its place. */
record Schematic(SchematicPlan plan, Blocks blocks, Map<Wire, Route> routes, List<Spot> spots, Area sheet) {

    /** Returns the smallest area that holds everything drawn. */
    Area contents() {
        double left = sheet.right();
        double top = sheet.bottom();
        double right = sheet.x();
        double bottom = sheet.y();
        List<Area> areas = new ArrayList<>();
        blocks.cards().forEach(card -> areas.add(card.area()));
        blocks.boundaries().forEach(boundary -> areas.add(boundary.area()));
        spots.forEach(spot -> areas.add(spot.area()));
        routes.values().forEach(route -> route.segments().forEach(segment -> areas.add(segment.area(WIRE_HALF))));
        for (Area area : areas) {
            left = Math.min(left, area.x());
            top = Math.min(top, area.y());
            right = Math.max(right, area.right());
            bottom = Math.max(bottom, area.bottom());
        }
        return areas.isEmpty() ? new Area(0, 0, 0, 0) : new Area(left, top, right - left, bottom - top);
    }
}
