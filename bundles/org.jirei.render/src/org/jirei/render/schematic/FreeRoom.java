/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.render.scene.Point;

/** Knows where texts can stand: not on blocks, their edges and labels, wires, other texts or their leaders. */
final class FreeRoom {

    /** White around a text, in px. */
    static final double TEXT_GAP = 6;

    private static final double TITLE_GAP = 3;
    private static final double EDGE_GAP = 4;
    private static final double WIRE_GAP = 4;
    /** Clears the zigzag. */
    private static final double ATTACK_GAP = 9;
    private static final double LEADER_GAP = 2;
    private static final double LEADER_TEXT_GAP = 5;
    private static final double LEADER_CROSSES_WIRE = 60;
    private static final double LEADERS_CROSS = 90;

    private final Area room;
    private final Raster taken;
    private final List<Area> solids = new ArrayList<>();
    private final Map<Wire, List<Area>> wires = new LinkedHashMap<>();
    private final List<Area> texts = new ArrayList<>();
    private final List<Area> leaders = new ArrayList<>();

    FreeRoom(Blocks blocks, Map<Wire, Route> routes, Area room) {
        this.room = room;
        this.taken = new Raster(room);
        blocks.cards().forEach(card -> solids.add(card.area().grown(TEXT_GAP)));
        for (Block boundary : blocks.boundaries()) {
            solids.add(boundary.frame().titleArea(boundary.area()).grown(TITLE_GAP));
            takeEdges(boundary.area());
        }
        routes.forEach((wire, route) -> wires.put(wire, route.segments().stream()
                .map(segment -> segment.area(wire.isAttack() ? ATTACK_GAP : WIRE_GAP)).toList()));
        solids.forEach(taken::take);
        wires.values().forEach(areas -> areas.forEach(taken::take));
    }

    private void takeEdges(Area area) {
        double size = 2 * EDGE_GAP;
        taken.take(new Area(area.x() - EDGE_GAP, area.y(), size, area.height()));
        taken.take(new Area(area.right() - EDGE_GAP, area.y(), size, area.height()));
        taken.take(new Area(area.x(), area.y() - EDGE_GAP, area.width(), size));
        taken.take(new Area(area.x(), area.bottom() - EDGE_GAP, area.width(), size));
    }

    /** Forgets all texts. */
    void clear() {
        texts.clear();
        leaders.clear();
    }

    void add(Spot spot) {
        texts.add(spot.area().grown(TEXT_GAP));
        leaders.add(new Route.Segment(spot.from(), spot.to()).area(LEADER_TEXT_GAP));
    }

    /** Returns what a leader crosses as a cost; negative where the text cannot stand there. */
    double cost(Area area, Point from, Point to, Wire own) {
        if (!room.contains(area) || !taken.isFree(area) || overlapsAny(texts, area) || overlapsAny(leaders, area)) {
            return -1;
        }
        Area leader = new Route.Segment(from, to).area(LEADER_GAP);
        if (overlapsAny(solids, leader) || overlapsAny(texts, leader)) {
            return -1;
        }
        double cost = 0;
        for (Area other : leaders) {
            cost += other.overlaps(leader) ? LEADERS_CROSS : 0;
        }
        for (Map.Entry<Wire, List<Area>> wire : wires.entrySet()) {
            if (wire.getKey() != own && overlapsAny(wire.getValue(), leader)) {
                cost += LEADER_CROSSES_WIRE;
            }
        }
        return cost;
    }

    private static boolean overlapsAny(List<Area> areas, Area area) {
        for (Area other : areas) {
            if (other.overlaps(area)) {
                return true;
            }
        }
        return false;
    }
}
