/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.TextMeasure;

/**
 * Lines of one size and role, one below the other.
 *
 * @param width of the longest line, in whole px
 * @param leading from one line to the next
 */
public record TextBlock(List<String> lines, double width, double fontSize, double leading, Style style) {

    /** Makes a block of {@code lines}; font size and leading in px. */
    public static TextBlock of(List<String> lines, double fontSize, double leading, Style style) {
        double width = lines.stream().mapToDouble(line -> TextMeasure.width(line, fontSize)).max().orElse(0);
        return new TextBlock(lines, Math.ceil(width), fontSize, leading, style);
    }

    /** Returns the height in px. */
    public double height() {
        return lines.size() * leading;
    }

    /** Draws the lines from {@code top} on, each beginning at {@code x}. */
    public List<SceneItem> draw(double x, double top) {
        List<SceneItem> items = new ArrayList<>();
        for (String line : lines) {
            items.add(line(line, x, top + items.size() * leading));
        }
        return items;
    }

    /** Draws the lines from {@code top} on, each around {@code middle}. */
    public List<SceneItem> drawAround(double middle, double top) {
        List<SceneItem> items = new ArrayList<>();
        for (String line : lines) {
            double left = middle - TextMeasure.width(line, fontSize) / 2;
            items.add(line(line, left, top + items.size() * leading));
        }
        return items;
    }

    private TextLine line(String line, double x, double top) {
        double textTop = top + (leading - fontSize) / 2;
        return TextLine.below(textTop, x, TextMeasure.width(line, fontSize), fontSize, line, style);
    }
}
