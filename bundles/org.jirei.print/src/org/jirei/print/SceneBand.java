/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Group;

/** Takes from a scene what is to be seen between two heights: what a band of a long picture is drawn from. */
final class SceneBand {

    /** In px: no stroke and no letter reaches further beyond its item's extent. */
    private static final double OVERHANG = 32;

    private SceneBand() {
    }

    /** Returns {@code scene} with those items only that may be seen between {@code top} and {@code bottom}, in px. */
    static Scene of(Scene scene, double top, double bottom) {
        return new Scene(scene.width(), scene.height(), scene.name(), scene.language(), scene.title(), "",
                seen(scene.items(), top - OVERHANG, bottom + OVERHANG));
    }

    private static List<SceneItem> seen(List<SceneItem> items, double top, double bottom) {
        return items.stream()
                .map(item -> item instanceof Group group ? group.with(seen(group.items(), top, bottom)) : item)
                .filter(item -> item instanceof Group group ? !group.items().isEmpty() : isSeen(item, top, bottom))
                .toList();
    }

    private static boolean isSeen(SceneItem item, double top, double bottom) {
        Rectangle2D extent = SceneExtents.of(item);
        return extent.getMaxY() >= top && extent.getMinY() <= bottom;
    }
}
