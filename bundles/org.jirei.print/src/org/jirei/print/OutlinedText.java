/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.awt.geom.AffineTransform;
import org.jirei.print.SetText.PlacedGlyph;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.TextOutlines;

/** Draws lines of text as the outlines of their glyphs, fitted to the width that the layout gave them. */
final class OutlinedText implements TextOutlines {

    private final TextSetter setter;

    OutlinedText(FontChain fonts) {
        this.setter = new TextSetter(fonts);
    }

    @Override
    public String path(TextLine line, boolean bold) {
        SetText text = setter.set(line.text(), bold);
        double fit = Fit.of(line, text);
        PathData path = new PathData();
        for (PlacedGlyph placed : text.glyphs()) {
            AffineTransform toCanvas = AffineTransform.getTranslateInstance(line.x(), line.baseline());
            toCanvas.scale(line.fontSize() * fit, -line.fontSize());
            toCanvas.translate(placed.x(), 0);
            path.append(placed.glyph().outline().getPathIterator(toCanvas));
        }
        return path.toString();
    }
}
