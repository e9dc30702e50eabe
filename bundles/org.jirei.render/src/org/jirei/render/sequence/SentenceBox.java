/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.sequence.SequenceMetrics.BLOCK_EDGE;
import static org.jirei.render.sequence.SequenceMetrics.BOX_DOT;
import static org.jirei.render.sequence.SequenceMetrics.BOX_PADDING_X;
import static org.jirei.render.sequence.SequenceMetrics.BOX_PADDING_Y;
import static org.jirei.render.sequence.SequenceMetrics.BOX_RADIUS;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jirei.render.figure.Sentence;
import org.jirei.render.figure.Series;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;

/**
 * A sentence in a box over the lifeline where it happens; a dot on the box's edge tells which of those it covers.
 *
 * @param x left edge of the box
 * @param lifeline x of the lifeline; empty where it happens is not known
 */
record SentenceBox(Sentence sentence, Series series, double x, OptionalDouble lifeline) implements Caption {

    /** Places the box around the lifeline, a little aside where its edges would look like lifelines. */
    static SentenceBox around(OptionalDouble lifeline, Sentence sentence, Series series, Columns columns) {
        double width = width(sentence);
        double middle = lifeline.orElse((columns.left() + columns.right()) / 2);
        double x = columns.clamped(middle - width / 2, width, BLOCK_EDGE);
        return new SentenceBox(sentence, series, columns.besideVerticals(x, width), lifeline);
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
        lifeline.ifPresent(middle -> items.add(dot(middle, top)));
        items.addAll(sentence.draw(left(), top + BOX_PADDING_Y));
        return items;
    }

    private SceneItem dot(double middle, double top) {
        double radius = BOX_DOT / 2;
        return new Box(middle - radius, top - radius, BOX_DOT, BOX_DOT, radius, series.message().end());
    }
}
