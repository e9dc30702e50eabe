/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import org.jirei.render.scene.Extent;
import org.jirei.render.scene.Measures;
import org.jirei.render.scene.Scene;

/** A schematic in the middle of a place on a slide, as large as that lets it be. */
record SlideFigure(Scene scene, Extent place) {

    /** Returns how large the schematic is drawn, as a share of its size. */
    double scale() {
        return Math.min(DeckMetrics.MOST_SCALE,
                Math.min(place.width() / scene.width(), place.height() / scene.height()));
    }

    /** Returns whether everybody can read its smallest letters. */
    boolean isLegible() {
        return Measures.SMALL_FONT * scale() >= DeckMetrics.LEAST_FONT;
    }

    void draw(SlideShapes shapes) {
        double x = place.x() + (place.width() - scene.width() * scale()) / 2;
        double y = place.y() + (place.height() - scene.height() * scale()) / 2;
        shapes.beginGroup(scene.title(), scene.description(),
                new Extent(x, y, scene.width() * scale(), scene.height() * scale()));
        DeckSchematic.draw(scene, shapes, x, y, scale());
        shapes.endGroup();
    }
}
