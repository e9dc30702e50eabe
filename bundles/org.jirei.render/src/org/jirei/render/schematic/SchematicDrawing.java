/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.BOUNDARY_PADDING;
import static org.jirei.render.schematic.SchematicMetrics.LEADER_DOT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.FlowLine;
import org.jirei.render.figure.FlowDescription;
import org.jirei.render.figure.SceneIds;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.Style;

/** Draws a figure whose parts have their places: boundaries, links, actors, and the list of all that happened. */
final class SchematicDrawing {

    private final Schematic schematic;
    private final SceneIds ids;
    private final Map<FlowLine, List<SceneItem>> told = new HashMap<>();

    private SchematicDrawing(Schematic schematic, SceneIds ids) {
        this.schematic = schematic;
        this.ids = ids;
    }

    /** Returns the items of {@code schematic}, the lowest first. */
    static List<SceneItem> of(Schematic schematic, SceneIds ids) {
        return new SchematicDrawing(schematic, ids).draw();
    }

    private List<SceneItem> draw() {
        List<SceneItem> items = new ArrayList<>();
        schematic.plan().lines().forEach(line -> told.put(line, new ArrayList<>()));
        drawBoundaries(items);
        drawLinks(items);
        drawArrows();
        drawCards(items);
        drawSpots(items);
        drawFlow(items);
        return items;
    }

    private void drawBoundaries(List<SceneItem> items) {
        for (Block boundary : schematic.blocks().boundaries()) {
            Area area = boundary.area();
            Frame frame = boundary.frame();
            items.add(new Group(ids.boundary(frame.actor()), frame.draw(area)));
            tell(frame.callouts(), area.x() + BOUNDARY_PADDING, frame.calloutsTop(area.y()));
        }
    }

    private void drawLinks(List<SceneItem> items) {
        schematic.routes().forEach((wire, route) -> {
            if (wire.isLink()) {
                items.add(new Polyline(route.points(), Style.LINK));
            }
        });
    }

    private void drawArrows() {
        schematic.routes().forEach((wire, route) -> {
            if (!wire.isLink()) {
                told.get(wire.connection().first()).addAll(new ArrowShape(wire.connection(), route).draw());
            }
        });
    }

    private void drawCards(List<SceneItem> items) {
        for (Block block : schematic.blocks().cards()) {
            Card card = block.card();
            Area area = block.area();
            if (card.actor() != null) {
                List<SceneItem> drawn = new ArrayList<>(card.draw(area));
                items.add(new Group(ids.head(card.actor()), drawn));
            }
            double left = area.x() + (area.width() - card.callouts().width()) / 2;
            tell(card.callouts(), left, card.calloutsTop(area.y()));
        }
    }

    private void tell(CalloutStack callouts, double x, double y) {
        callouts.draw(x, y, callouts.width()).forEach((line, drawn) -> told.get(line).addAll(drawn));
    }

    private void drawSpots(List<SceneItem> items) {
        for (Spot spot : schematic.spots()) {
            Area area = spot.area();
            if (spot.shape().stack() == null) {
                items.addAll(spot.shape().label().draw(area.x(), area.y()));
                continue;
            }
            if (spot.from() != null) {
                List<SceneItem> first = told.get(spot.lines().getFirst());
                first.add(new Line(spot.from().x(), spot.from().y(), spot.to().x(), spot.to().y(), Style.LEADER));
                first.add(new Box(spot.to().x() - LEADER_DOT / 2, spot.to().y() - LEADER_DOT / 2, LEADER_DOT,
                        LEADER_DOT, LEADER_DOT / 2, spot.wire().connection().key().series().join()));
            }
            spot.shape().stack().draw(area.x(), area.y(), area.width())
                    .forEach((line, drawn) -> told.get(line).addAll(drawn));
        }
    }

    private void drawFlow(List<SceneItem> items) {
        List<SceneItem> list = new ArrayList<>();
        for (FlowLine line : schematic.plan().lines()) {
            list.add(Group.item(ids.line(line), FlowDescription.of(line, schematic.plan().labels()), told.get(line)));
        }
        if (!list.isEmpty()) {
            items.add(Group.list(ids.flow(), FlowDescription.listLabel(schematic.plan().labels()), list));
        }
    }
}
