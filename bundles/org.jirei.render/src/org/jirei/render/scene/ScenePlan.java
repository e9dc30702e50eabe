/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polyline;

/** Tells where the groups of a scene are, and which of them is at some place: what a picture needs to be pointed at. */
public final class ScenePlan {

    private final List<Shown> shown = new ArrayList<>();
    private final Map<String, Extent> extents = new LinkedHashMap<>();
    private final Map<String, List<SceneItem>> items = new LinkedHashMap<>();

    /**
     * An item that is drawn.
     *
     * @param extent of the item
     * @param groups that it is in, the innermost first
     */
    private record Shown(SceneItem item, Extent extent, List<String> groups) {

        boolean isNear(double x, double y, double reach) {
            if (!extent.grown(reach).contains(x, y)) {
                return false;
            }
            return switch (item) {
                case Line line -> Segment.of(line).distance(x, y) <= reach;
                case Polyline line -> Segment.through(line.points()).stream()
                        .anyMatch(segment -> segment.distance(x, y) <= reach);
                case Box box -> box.style() != Style.SHEET;
                default -> true;
            };
        }
    }

    private ScenePlan() {
    }

    /** Reads {@code scene}. */
    public static ScenePlan of(Scene scene) {
        ScenePlan plan = new ScenePlan();
        plan.read(scene.items(), List.of());
        return plan;
    }

    private void read(List<SceneItem> read, List<String> groups) {
        for (SceneItem item : read) {
            if (item instanceof Group group) {
                List<String> inner = new ArrayList<>();
                inner.add(group.id());
                inner.addAll(groups);
                read(group.items(), inner);
            } else {
                Extent extent = Extent.of(item);
                shown.add(new Shown(item, extent, groups));
                groups.forEach(id -> extents.merge(id, extent, Extent::with));
                groups.forEach(id -> items.computeIfAbsent(id, unused -> new ArrayList<>()).add(item));
            }
        }
    }

    /**
     * Returns the ids of the groups at a place, what is on top first and of nested ones the innermost first.
     *
     * @param reach how far beside an item still counts, in px
     */
    public List<String> at(double x, double y, double reach) {
        Set<String> found = new LinkedHashSet<>();
        for (Shown each : shown.reversed()) {
            if (each.isNear(x, y, reach)) {
                found.addAll(each.groups());
            }
        }
        return List.copyOf(found);
    }

    /** Returns what a group takes with all that is in it; empty for one that is not there or draws nothing. */
    public Optional<Extent> extent(String id) {
        return Optional.ofNullable(extents.get(id));
    }

    /** Returns what is drawn of a group and of those in it, the lowest first; nothing for one that is not there. */
    public List<SceneItem> items(String id) {
        return items.getOrDefault(id, List.of());
    }
}
