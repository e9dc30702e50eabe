/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.sequence.SequenceMetrics.BOUNDARY_FONT;
import static org.jirei.render.sequence.SequenceMetrics.BOUNDARY_LABEL_GAP;
import static org.jirei.render.sequence.SequenceMetrics.BOUNDARY_LABEL_MIN_WIDTH;
import static org.jirei.render.sequence.SequenceMetrics.BOUNDARY_LEADING;
import static org.jirei.render.sequence.SequenceMetrics.BOUNDARY_PADDING;
import static org.jirei.render.sequence.SequenceMetrics.BOUNDARY_RADIUS;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Actor;
import org.jirei.render.figure.SceneIds;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.BrokenText;
import org.jirei.render.typography.LineBreaker;

/**
 * A box around heads, tinted there and a mere outline down their lifelines.
 *
 * @param heightAboveHeads of its label and the labels of the boundaries inside it
 * @param levels of boundaries inside one another here, this one counted
 */
record Boundary(Actor actor, TextBlock label, double x, double width, double heightAboveHeads, int levels) {

    /** Makes the boundary that begins at {@code x}, around {@code innerWidth} px with the boundaries {@code inside}. */
    static Boundary around(Actor actor, String label, double x, double innerWidth, List<Boundary> inside) {
        double labelWidth = Math.max(innerWidth, BOUNDARY_LABEL_MIN_WIDTH);
        BrokenText lines = LineBreaker.balancedLines(label, labelWidth, BOUNDARY_FONT);
        TextBlock block = TextBlock.of(lines.lines(), BOUNDARY_FONT, BOUNDARY_LEADING, Style.BOUNDARY_LABEL);
        double width = Math.max(innerWidth, block.width()) + 2 * BOUNDARY_PADDING;
        double labelHeight = 2 * BOUNDARY_LABEL_GAP + block.height();
        double above = inside.stream().mapToDouble(Boundary::heightAboveHeads).max().orElse(0);
        int levels = inside.stream().mapToInt(Boundary::levels).max().orElse(0);
        return new Boundary(actor, block, x, width, labelHeight + above, levels + 1);
    }

    Boundary movedBy(double distance) {
        return new Boundary(actor, label, x + distance, width, heightAboveHeads, levels);
    }

    double right() {
        return x + width;
    }

    /** Draws the boundary down to lifelines that end at {@code bottom}. */
    SceneItem draw(SceneIds ids, Columns columns, double bottom) {
        double top = columns.headTop() - heightAboveHeads;
        double overhang = levels * BOUNDARY_PADDING;
        double headHeight = columns.headTop() + columns.headHeight() + overhang - top;
        List<SceneItem> items = new ArrayList<>();
        items.add(new Box(x, top, width, bottom + overhang - top, BOUNDARY_RADIUS, Style.BOUNDARY));
        items.add(new Box(x, top, width, headHeight, BOUNDARY_RADIUS, Style.BOUNDARY_HEAD));
        items.addAll(label.drawAround(x + width / 2, top + BOUNDARY_LABEL_GAP));
        return new Group(ids.boundary(actor), items);
    }
}
