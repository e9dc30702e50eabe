/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.awt.geom.Rectangle2D;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Icon;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polygon;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.SceneItem.TextLine;

/** Tells how much of the canvas an item takes, in px, without the width of its strokes. */
final class SceneExtents {

    private SceneExtents() {
    }

    /** Returns the extent of an item that is no group. */
    static Rectangle2D of(SceneItem item) {
        return switch (item) {
            case Group group -> throw new IllegalArgumentException("a group draws nothing itself: " + group.id());
            case Box box -> new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
            case Line line -> SceneShapes.of(line).getBounds2D();
            case Polyline polyline -> SceneShapes.through(polyline.points(), false).getBounds2D();
            case Polygon polygon -> SceneShapes.through(polygon.points(), true).getBounds2D();
            case TextLine text -> new Rectangle2D.Double(text.x(), text.top(), text.width(), text.fontSize());
            case Icon icon -> new Rectangle2D.Double(icon.x(), icon.y(), icon.size(), icon.size());
        };
    }
}
