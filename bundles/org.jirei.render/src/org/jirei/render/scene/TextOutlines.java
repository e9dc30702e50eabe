/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import org.jirei.render.scene.SceneItem.TextLine;

/** Tells the shapes of letters, for pictures that must look the same where their reader has no fonts. */
public interface TextOutlines {

    /**
     * Returns the letters of {@code line} as SVG path data in the coordinates of the canvas, standing on the line's
     * baseline and as wide together as the line; empty where there is nothing to see.
     */
    String path(TextLine line, boolean bold);
}
