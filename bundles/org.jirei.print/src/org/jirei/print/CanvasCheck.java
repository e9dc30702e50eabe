/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.TextLine;

/** Finds what the edges of the canvas would cut off. */
final class CanvasCheck {

    /** Less than this, in px, is rounding. */
    private static final double TOLERANCE = 0.01;

    private CanvasCheck() {
    }

    /** Returns the first item of {@code scene} that is not wholly on the canvas. */
    static Optional<PictureFault> outside(Scene scene) {
        return scene.drawn().filter(item -> !isInside(SceneExtents.of(item), scene)).findFirst()
                .map(item -> new PictureFault(PictureFault.Kind.OUTSIDE_THE_CANVAS, name(item)));
    }

    private static boolean isInside(Rectangle2D extent, Scene scene) {
        return extent.getMinX() >= -TOLERANCE && extent.getMaxX() <= scene.width() + TOLERANCE
                && extent.getMinY() >= -TOLERANCE && extent.getMaxY() <= scene.height() + TOLERANCE;
    }

    private static String name(SceneItem item) {
        return item instanceof TextLine text ? text.text() : item.toString();
    }
}
