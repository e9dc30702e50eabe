/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.sequence.SequenceMetrics.BLOCK_EDGE;
import static org.jirei.render.sequence.SequenceMetrics.BLOCK_INSET;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.figure.Hop;
import org.jirei.render.figure.Sentence;
import org.jirei.render.scene.SceneItem;

/** A sentence above the first of its messages, with white around it that keeps lifelines out. */
record SentenceAbove(Sentence sentence, Columns columns, double left) implements Caption {

    /** Places the sentence above {@code hops}: over the middle of the first but within the reach of all. */
    static SentenceAbove of(List<Hop> hops, Sentence sentence, Columns columns) {
        Span first = Span.of(hops.subList(0, 1), columns);
        Span all = Span.of(hops, columns);
        double width = sentence.width();
        double x = all.middle() - width / 2;
        if (width + 2 * BLOCK_INSET <= all.width()) {
            double begin = first.middle() - width / 2;
            x = Math.max(all.left() + BLOCK_INSET, Math.min(begin, all.right() - BLOCK_INSET - width));
        }
        return new SentenceAbove(sentence, columns, Math.floor(columns.clamped(x, width, BLOCK_EDGE)));
    }

    @Override
    public double height() {
        return sentence.height();
    }

    @Override
    public double numberTop() {
        return 0;
    }

    @Override
    public List<SceneItem> draw(double top) {
        List<SceneItem> items = new ArrayList<>();
        sentence.halos(left, top).forEach(halo -> items.add(columns.cleared(halo)));
        items.addAll(sentence.draw(left, top));
        return items;
    }
}
