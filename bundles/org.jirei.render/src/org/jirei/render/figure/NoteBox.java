/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import static org.jirei.render.figure.FigureMetrics.NOTE_FOLD;
import static org.jirei.render.figure.FigureMetrics.NOTE_FONT;
import static org.jirei.render.figure.FigureMetrics.NOTE_LEADING;
import static org.jirei.render.figure.FigureMetrics.NOTE_MAX_WIDTH;
import static org.jirei.render.figure.FigureMetrics.NOTE_PADDING_X;
import static org.jirei.render.figure.FigureMetrics.NOTE_PADDING_Y;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.scene.Point;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Polygon;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.BrokenText;
import org.jirei.render.typography.LineBreaker;

/** A note: a sheet with a folded corner. */
public final class NoteBox {

    private final TextBlock text;

    /** Makes the note that says {@code sentence}, which may be {@code null}. */
    public NoteBox(String sentence) {
        BrokenText lines = LineBreaker.balancedLines(sentence, NOTE_MAX_WIDTH - 2 * NOTE_PADDING_X, NOTE_FONT);
        text = TextBlock.of(lines.lines(), NOTE_FONT, NOTE_LEADING, Style.NOTE_LABEL);
    }

    /** Returns the width in px. */
    public double width() {
        return text.width() + 2 * NOTE_PADDING_X;
    }

    /** Returns the height in px. */
    public double height() {
        return Math.max(text.height(), NOTE_LEADING) + 2 * NOTE_PADDING_Y;
    }

    /** Draws the note with its upper left corner at {@code x}, {@code y}. */
    public List<SceneItem> draw(double x, double y) {
        double right = x + width();
        double bottom = y + height();
        Point foldLeft = new Point(right - NOTE_FOLD, y);
        Point foldRight = new Point(right, y + NOTE_FOLD);
        List<SceneItem> items = new ArrayList<>();
        items.add(new Polygon(List.of(new Point(x, y), foldLeft, foldRight, new Point(right, bottom),
                new Point(x, bottom)), Style.NOTE));
        items.add(new Polygon(List.of(foldLeft, foldRight, new Point(right - NOTE_FOLD, y + NOTE_FOLD)),
                Style.NOTE_FOLD));
        items.addAll(text.draw(x + NOTE_PADDING_X, y + NOTE_PADDING_Y));
        return items;
    }
}
