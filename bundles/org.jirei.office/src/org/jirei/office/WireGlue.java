/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jirei.render.scene.Point;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.Style;

/**
 * Which boxes of a schematic have straight wires glued to them, and where: who moves such a box in a presentation
 * program takes the wires along.
 */
final class WireGlue {

    /** Boxes to which wires lead; where a card and a boundary share an edge, the card is meant. */
    private static final List<Style> HOLDING =
            List.of(Style.NODE, Style.CALLOUT_STEP, Style.CALLOUT_ACTION, Style.BOUNDARY_HEAD);
    /** How far off an edge an end may be and still lie on it, in px: ends are reckoned from other things than boxes. */
    private static final double NEAR = 0.5;

    private final List<Box> boxes = new ArrayList<>();
    private final Map<Box, GlueSites> sites = new LinkedHashMap<>();
    private final IntSupplier newId;

    /**
     * Finds the boxes among {@code items}.
     *
     * @param newId gives ids to boxes that something is glued to
     */
    WireGlue(List<SceneItem> items, IntSupplier newId) {
        this.newId = newId;
        addBoxes(items);
        boxes.sort(Comparator.comparingInt(box -> HOLDING.indexOf(box.style())));
    }

    private void addBoxes(List<SceneItem> items) {
        for (SceneItem item : items) {
            if (item instanceof Group group) {
                addBoxes(group.items());
            } else if (item instanceof Box box && HOLDING.contains(box.style())) {
                boxes.add(box);
            }
        }
    }

    /** Glues the end of a wire to the box on whose edge it lies; empty where there is none. */
    Optional<GlueSites.Site> glue(Point end) {
        for (Box box : boxes) {
            Optional<GlueSites.Spot> spot = spot(box, end);
            if (spot.isPresent()) {
                return Optional.of(sites.computeIfAbsent(box, unused -> new GlueSites(newId.getAsInt()))
                        .site(spot.get()));
            }
        }
        return Optional.empty();
    }

    /** Returns what is glued to {@code box}, empty where nothing is. */
    Optional<GlueSites> of(Box box) {
        return Optional.ofNullable(sites.get(box));
    }

    /** Round corners hold nothing. */
    private static Optional<GlueSites.Spot> spot(Box box, Point end) {
        double right = end.x() - box.x();
        double down = end.y() - box.y();
        boolean across = right >= box.radius() && right <= box.width() - box.radius();
        boolean along = down >= box.radius() && down <= box.height() - box.radius();
        if (across && Math.abs(down) < NEAR) {
            return Optional.of(new GlueSites.Spot(GlueSites.Edge.TOP, right / box.width()));
        }
        if (across && Math.abs(down - box.height()) < NEAR) {
            return Optional.of(new GlueSites.Spot(GlueSites.Edge.BOTTOM, right / box.width()));
        }
        if (along && Math.abs(right) < NEAR) {
            return Optional.of(new GlueSites.Spot(GlueSites.Edge.LEFT, down / box.height()));
        }
        if (along && Math.abs(right - box.width()) < NEAR) {
            return Optional.of(new GlueSites.Spot(GlueSites.Edge.RIGHT, down / box.height()));
        }
        return Optional.empty();
    }
}
