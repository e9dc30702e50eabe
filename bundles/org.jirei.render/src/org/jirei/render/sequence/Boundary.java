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
import static org.jirei.render.sequence.SequenceMetrics.OWN_HEAD;
import static org.jirei.render.sequence.SequenceMetrics.OWN_HEAD_GAP;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Actor;
import org.jirei.render.figure.SceneIds;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.Style;
import org.jirei.render.sequence.ParticipantTree.BoundaryLane;
import org.jirei.render.typography.BrokenText;
import org.jirei.render.typography.LineBreaker;

/**
 * A box around heads, tinted there and a mere outline down their lifelines. Its label is in the middle, or beside the
 * head of its own lifeline where it has one.
 *
 * @param indent of the label, for the head of its own lifeline; 0 without one
 * @param labelHeight with the white above and below it
 * @param heightAboveHeads of its label and the labels of the boundaries inside it
 * @param levels of boundaries inside one another here, this one counted
 */
record Boundary(Actor actor, TextBlock label, double indent, double x, double width, double labelHeight,
        double heightAboveHeads, int levels) {

    /** Makes the boundary that begins at {@code x}, around {@code innerWidth} px with the boundaries {@code inside}. */
    static Boundary around(BoundaryLane lane, String label, double x, double innerWidth, List<Boundary> inside) {
        double indent = lane.hasOwnLifeline() ? OWN_HEAD + OWN_HEAD_GAP : 0;
        double labelWidth = Math.max(innerWidth - indent, BOUNDARY_LABEL_MIN_WIDTH);
        BrokenText lines = LineBreaker.balancedLines(label, labelWidth, BOUNDARY_FONT);
        TextBlock block = TextBlock.of(lines.lines(), BOUNDARY_FONT, BOUNDARY_LEADING, Style.BOUNDARY_LABEL);
        double width = Math.max(innerWidth, indent + block.width()) + 2 * BOUNDARY_PADDING;
        double least = lane.hasOwnLifeline() ? OWN_HEAD : 0;
        double labelHeight = 2 * BOUNDARY_LABEL_GAP + Math.max(block.height(), least);
        double above = inside.stream().mapToDouble(Boundary::heightAboveHeads).max().orElse(0);
        int levels = inside.stream().mapToInt(Boundary::levels).max().orElse(0);
        return new Boundary(lane.actor(), block, indent, x, width, labelHeight, labelHeight + above, levels + 1);
    }

    Boundary movedBy(double distance) {
        return new Boundary(actor, label, indent, x + distance, width, labelHeight, heightAboveHeads, levels);
    }

    private boolean hasOwnLifeline() {
        return indent > 0;
    }

    /** Returns how far its members are moved to stand in the middle; those beside an own lifeline stay with it. */
    double spareLeft(double innerWidth) {
        return hasOwnLifeline() ? 0 : Math.floor((width - 2 * BOUNDARY_PADDING - innerWidth) / 2);
    }

    double right() {
        return x + width;
    }

    /** Returns y of the upper edge between {@code columns}. */
    double top(Columns columns) {
        return columns.headTop() - heightAboveHeads;
    }

    /** Draws the boundary down to lifelines that end at {@code bottom}. */
    SceneItem draw(SceneIds ids, Columns columns, double bottom) {
        double top = top(columns);
        double overhang = levels * BOUNDARY_PADDING;
        double headHeight = columns.headTop() + columns.headHeight() + overhang - top;
        List<SceneItem> items = new ArrayList<>();
        items.add(new Box(x, top, width, bottom + overhang - top, BOUNDARY_RADIUS, Style.BOUNDARY));
        items.add(new Box(x, top, width, headHeight, BOUNDARY_RADIUS, Style.BOUNDARY_HEAD));
        double labelTop = top + (labelHeight - label.height()) / 2;
        items.addAll(hasOwnLifeline()
                ? label.draw(x + BOUNDARY_PADDING + indent, labelTop)
                : label.drawAround(x + width / 2, labelTop));
        return new Group(ids.boundary(actor), items);
    }
}
