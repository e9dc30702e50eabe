/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import org.jirei.render.scene.SceneItem.TextLine;

/** Fits text to its width as SVG's {@code lengthAdjust="spacingAndGlyphs"} does: letters and gaps alike. */
final class Fit {

    private Fit() {
    }

    /** Returns by how much {@code text} is stretched along the line, 1 where nothing is. */
    static double of(TextLine line, SetText text) {
        return text.width() > 0 && line.width() > 0 ? line.width() / (text.width() * line.fontSize()) : 1;
    }
}
