/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.jirei.model.Case;
import org.jirei.model.Labels;
import org.jirei.render.scene.Scene;

/**
 * Lays out a case as a schematic for the room that something else leaves it. A search for a room of other proportions
 * finds other figures, some of which are smaller: so several are tried until one has room at full size.
 */
public final class SchematicForRoom {

    /**
     * What is tried, as shares of the room's width and height. Of larger ones so much is trimmed that some fit; smaller
     * ones are enlarged in the search until there is room, in steps that end elsewhere.
     */
    private static final List<Proportion> PROPORTIONS = List.of(
            new Proportion(1, 1), new Proportion(1.02, 1.04), new Proportion(0.92, 0.96), new Proportion(1.02, 1.06),
            new Proportion(0.76, 0.72), new Proportion(0.68, 0.68), new Proportion(0.92, 0.88),
            new Proportion(0.64, 0.68));
    /** How many are tried at least where none has room; the others only where the best is at least so large. */
    private static final int ANYWAY = 3;
    private static final double PROMISING = 0.8;
    /** White at each edge, for the outer half of the strokes there: what the figure is put into has its own. */
    private static final double MARGIN = 2;

    private record Proportion(double width, double height) {
    }

    private SchematicForRoom() {
    }

    /**
     * Returns the schematic of {@code kase}, of those tried the one that can be drawn largest in a room, which it may
     * be larger than. Lengths are in px. May take seconds.
     *
     * @throws CancellationException soon after the thread is interrupted, which it stays
     */
    public static Scene layout(Case kase, Labels labels, double roomWidth, double roomHeight) {
        SchematicPlan plan = SchematicPlan.of(kase, labels);
        Scene best = null;
        double largest = 0;
        for (int tried = 0; tried < PROPORTIONS.size() && largest < 1
                && (tried < ANYWAY || largest >= PROMISING); tried++) {
            Proportion share = PROPORTIONS.get(tried);
            Scene scene = SchematicLayout.layout(plan, kase, roomWidth * share.width(), roomHeight * share.height(),
                    MARGIN);
            double scale = Math.min(roomWidth / scene.width(), roomHeight / scene.height());
            best = scale > largest ? scene : best;
            largest = Math.max(largest, scale);
        }
        return best;
    }
}
