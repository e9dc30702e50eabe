/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Icon;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polygon;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.SceneItem.TextLine;

/** Finds what the edges of the canvas would cut off. */
final class CanvasCheck {

    /** Less than this, in px, is rounding. */
    private static final double TOLERANCE = 0.01;

    private CanvasCheck() {
    }

    /** Returns the first item of {@code scene} that is not wholly on the canvas. */
    static Optional<PictureFault> outside(Scene scene) {
        return scene.drawn().filter(item -> !isInside(extent(item), scene)).findFirst()
                .map(item -> new PictureFault(PictureFault.Kind.OUTSIDE_THE_CANVAS, name(item)));
    }

    private static boolean isInside(Rectangle2D extent, Scene scene) {
        return extent.getMinX() >= -TOLERANCE && extent.getMaxX() <= scene.width() + TOLERANCE
                && extent.getMinY() >= -TOLERANCE && extent.getMaxY() <= scene.height() + TOLERANCE;
    }

    private static Rectangle2D extent(SceneItem item) {
        return switch (item) {
            case Group group -> throw new IllegalArgumentException("a group draws nothing itself: " + group.id());
            case Box box -> SceneShapes.of(box).getBounds2D();
            case Line line -> SceneShapes.of(line).getBounds2D();
            case Polyline polyline -> SceneShapes.through(polyline.points(), false).getBounds2D();
            case Polygon polygon -> SceneShapes.through(polygon.points(), true).getBounds2D();
            case TextLine text -> new Rectangle2D.Double(text.x(), text.top(), text.width(), text.fontSize());
            case Icon icon -> new Rectangle2D.Double(icon.x(), icon.y(), icon.size(), icon.size());
        };
    }

    private static String name(SceneItem item) {
        return item instanceof TextLine text ? text.text() : item.toString();
    }
}
