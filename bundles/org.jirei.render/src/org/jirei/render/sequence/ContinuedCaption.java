/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.sequence.SequenceMetrics.BLOCK_EDGE;
import static org.jirei.render.sequence.SequenceMetrics.CONTINUATION_FONT;
import static org.jirei.render.sequence.SequenceMetrics.CONTINUATION_HALO;
import static org.jirei.render.sequence.SequenceMetrics.CONTINUATION_LEADING;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.figure.Hop;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.Style;

/** Tells above the messages of a line that was cut whose they are; the number's badge stands where the line begins. */
record ContinuedCaption(TextBlock text, Columns columns, double left) implements Caption {

    static ContinuedCaption of(List<Hop> hops, String text, Columns columns) {
        TextBlock block = TextBlock.of(List.of(text), CONTINUATION_FONT, CONTINUATION_LEADING, Style.CONTINUATION);
        double x = Span.of(hops.subList(0, 1), columns).middle() - block.width() / 2;
        return new ContinuedCaption(block, columns, Math.floor(columns.clamped(x, block.width(), BLOCK_EDGE)));
    }

    @Override
    public double height() {
        return text.height();
    }

    @Override
    public double numberTop() {
        return 0;
    }

    @Override
    public List<SceneItem> draw(double top) {
        List<SceneItem> items = new ArrayList<>();
        items.add(columns.cleared(new Box(left - CONTINUATION_HALO, top, text.width() + 2 * CONTINUATION_HALO,
                text.height(), 0, Style.HALO)));
        items.addAll(text.draw(left, top));
        return items;
    }
}
