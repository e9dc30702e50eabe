/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects items in whatever order a layout finds them and gives them back in the order in which to draw them. */
public final class SceneLayers {

    private final Map<Layer, List<SceneItem>> layers = new EnumMap<>(Layer.class);

    /** Puts {@code item} on top of what the layer already has. */
    public void add(Layer layer, SceneItem item) {
        layers.computeIfAbsent(layer, unused -> new ArrayList<>()).add(item);
    }

    /** Returns all items, the lowest layer first. */
    public List<SceneItem> items() {
        return layers.values().stream().flatMap(List::stream).toList();
    }
}
