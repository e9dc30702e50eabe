/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.sequence.SequenceMetrics.BLOCK_EDGE;
import static org.jirei.render.sequence.SequenceMetrics.BOX_PADDING_X;
import static org.jirei.render.sequence.SequenceMetrics.BOX_PADDING_Y;
import static org.jirei.render.sequence.SequenceMetrics.BOX_RADIUS;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.figure.Sentence;
import org.jirei.render.figure.Series;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;

/**
 * A sentence in a box on the lifeline where it happens.
 *
 * @param x left edge of the box
 */
record SentenceBox(Sentence sentence, Series series, double x) implements Caption {

    /** Places the box around {@code middle}, a little aside where its edges would look like lifelines. */
    static SentenceBox around(double middle, Sentence sentence, Series series, Columns columns) {
        double width = width(sentence);
        double x = columns.clamped(middle - width / 2, width, BLOCK_EDGE);
        return new SentenceBox(sentence, series, columns.besideVerticals(x, width));
    }

    private static double width(Sentence sentence) {
        return sentence.width() + 2 * BOX_PADDING_X;
    }

    @Override
    public double left() {
        return x + BOX_PADDING_X;
    }

    @Override
    public double height() {
        return sentence.height() + 2 * BOX_PADDING_Y;
    }

    @Override
    public double numberTop() {
        return BOX_PADDING_Y;
    }

    @Override
    public List<SceneItem> draw(double top) {
        List<SceneItem> items = new ArrayList<>();
        items.add(new Box(x, top, width(sentence), height(), BOX_RADIUS, series.box()));
        items.addAll(sentence.draw(left(), top + BOX_PADDING_Y));
        return items;
    }
}
