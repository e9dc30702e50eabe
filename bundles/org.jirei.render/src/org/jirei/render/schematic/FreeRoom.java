/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.LEADERS_CROSS;
import static org.jirei.render.schematic.SchematicMetrics.LEADER_CROSSES_WIRE;
import static org.jirei.render.schematic.SchematicMetrics.LEADER_GAP;
import static org.jirei.render.schematic.SchematicMetrics.LEADER_TEXT_GAP;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_ATTACK_GAP;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_EDGE_GAP;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_GAP;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_TITLE_GAP;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_WIRE_GAP;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.render.scene.Point;

/** Knows where texts can stand: not on blocks, their edges and labels, wires, other texts or their leaders. */
final class FreeRoom {

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
            solids.add(boundary.frame().titleArea(boundary.area()).grown(TEXT_TITLE_GAP));
            takeEdges(boundary.area());
        }
        routes.forEach((wire, route) -> wires.put(wire, route.segments().stream()
                .map(segment -> segment.area(wire.isAttack() ? TEXT_ATTACK_GAP : TEXT_WIRE_GAP)).toList()));
        solids.forEach(taken::take);
        wires.values().forEach(areas -> areas.forEach(taken::take));
    }

    private void takeEdges(Area area) {
        double size = 2 * TEXT_EDGE_GAP;
        taken.take(new Area(area.x() - TEXT_EDGE_GAP, area.y(), size, area.height()));
        taken.take(new Area(area.right() - TEXT_EDGE_GAP, area.y(), size, area.height()));
        taken.take(new Area(area.x(), area.y() - TEXT_EDGE_GAP, area.width(), size));
        taken.take(new Area(area.x(), area.bottom() - TEXT_EDGE_GAP, area.width(), size));
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

    /** Returns whether a text can stand there where no other does. */
    boolean mayBeFree(Area area) {
        return room.contains(area) && taken.isFree(area);
    }

    /** Returns whether a text can stand there. */
    boolean isFree(Area area) {
        return mayBeFree(area) && !overlapsAny(texts, area) && !overlapsAny(leaders, area);
    }

    /**
     * Returns what a leader crosses of what stands fast, as a cost, its {@code own} wire but for free; negative where it
     * cannot be there.
     */
    double crossed(Point from, Point to, Wire own) {
        Area leader = leader(from, to);
        if (overlapsAny(solids, leader)) {
            return -1;
        }
        double cost = 0;
        for (Map.Entry<Wire, List<Area>> wire : wires.entrySet()) {
            if (wire.getKey() != own && overlapsAny(wire.getValue(), leader)) {
                cost += LEADER_CROSSES_WIRE;
            }
        }
        return cost;
    }

    /** Returns what a leader crosses of the texts that are there, as a cost; negative where it cannot be there. */
    double crossedOfTexts(Point from, Point to) {
        Area leader = leader(from, to);
        if (overlapsAny(texts, leader)) {
            return -1;
        }
        double cost = 0;
        for (Area other : leaders) {
            cost += other.overlaps(leader) ? LEADERS_CROSS : 0;
        }
        return cost;
    }

    private static Area leader(Point from, Point to) {
        return new Route.Segment(from, to).area(LEADER_GAP);
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
