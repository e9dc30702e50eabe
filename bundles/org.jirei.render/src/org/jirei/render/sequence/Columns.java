/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.figure.FigureMetrics.MARGIN;
import static org.jirei.render.sequence.SequenceMetrics.BOUNDARY_LABEL_GAP;
import static org.jirei.render.sequence.SequenceMetrics.BOUNDARY_PADDING;
import static org.jirei.render.sequence.SequenceMetrics.BOX_CLEARANCE;
import static org.jirei.render.sequence.SequenceMetrics.BOX_SHIFT_MAX;
import static org.jirei.render.sequence.SequenceMetrics.FLOW_BEFORE;
import static org.jirei.render.sequence.SequenceMetrics.VERTICAL_CLEARANCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jirei.model.Actor;
import org.jirei.render.scene.SceneItem.Box;

/** Where lifelines and the boundaries around them stand: all of the figure that does not depend on the flow's lines. */
final class Columns {

    private final double left;
    private final double right;
    private final List<Head> heads;
    private final List<Boundary> boundaries;
    private final Map<Actor, Head> headOf = new HashMap<>();
    private final Map<Actor, Boundary> boundaryOf = new HashMap<>();
    /** x of each lifeline and of both edges of each boundary. */
    private final double[] verticals;

    Columns(double left, double right, List<Head> heads, List<Boundary> boundaries) {
        this.left = left;
        this.right = right;
        this.heads = List.copyOf(heads);
        this.boundaries = List.copyOf(boundaries);
        heads.forEach(head -> headOf.put(head.actor(), head));
        boundaries.forEach(boundary -> boundaryOf.put(boundary.actor(), boundary));
        verticals = DoubleStream.concat(heads.stream().mapToDouble(Head::middle),
                boundaries.stream().flatMapToDouble(boundary -> DoubleStream.of(boundary.x(), boundary.right())))
                .toArray();
    }

    /** Returns the heads from left to right. */
    List<Head> heads() {
        return heads;
    }

    /** Returns the boundaries, an outer one before those inside it. */
    List<Boundary> boundaries() {
        return boundaries;
    }

    /** Returns {@code x} moved as little as needed for {@code width} px to lie {@code inset} px inside the edges. */
    double clamped(double x, double width, double inset) {
        return Math.max(left + inset, Math.min(x, right - inset - width));
    }

    /** Returns {@code halo} made narrower where it would cut a lifeline or a boundary's edge in half. */
    Box cleared(Box halo) {
        double left = halo.x();
        double right = halo.right();
        for (double x : verticals) {
            if (Math.abs(halo.x() - x) < VERTICAL_CLEARANCE) {
                left = Math.max(left, x + VERTICAL_CLEARANCE);
            }
            if (Math.abs(halo.right() - x) < VERTICAL_CLEARANCE) {
                right = Math.min(right, x - VERTICAL_CLEARANCE);
            }
        }
        return new Box(left, halo.y(), right - left, halo.height(), halo.radius(), halo.style());
    }

    /**
     * Returns the place nearest to {@code x} for a box whose edges are not to look like a lifeline or a boundary's edge
     * beside them; {@code x} itself where there is none near by.
     */
    double besideVerticals(double x, double width) {
        for (double shift = 0; shift <= BOX_SHIFT_MAX; shift++) {
            for (double moved : new double[] {x - shift, x + shift}) {
                if (isClear(moved) && isClear(moved + width) && left <= moved && moved + width <= right) {
                    return moved;
                }
            }
        }
        return x;
    }

    private boolean isClear(double x) {
        for (double vertical : verticals) {
            if (Math.abs(vertical - x) < BOX_CLEARANCE) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether an actor has a lifeline here. */
    boolean hasLifeline(Actor actor) {
        return headOf.containsKey(actor);
    }

    /** Returns x of an actor's lifeline. */
    double lifeline(Actor actor) {
        return headOf.get(actor).middle();
    }

    /** Returns the left edge of what sentences may cover. */
    double left() {
        return left;
    }

    /** Returns the right edge of what sentences may cover. */
    double right() {
        return right;
    }

    /** Returns y of the upper edge of the heads that stand below the boundaries' labels. */
    double headTop() {
        return MARGIN + boundaries.stream().mapToDouble(Boundary::heightAboveHeads).max().orElse(0);
    }

    /** Returns the height of every head that stands below the boundaries' labels: the tallest's. */
    double headHeight() {
        return heads.stream().filter(head -> !head.own()).mapToDouble(Head::height).max().orElse(0);
    }

    /** Returns y of the upper edge of one head: a boundary's own stands beside the boundary's label. */
    double top(Head head) {
        return head.own() ? boundaryOf.get(head.actor()).top(this) + BOUNDARY_LABEL_GAP : headTop();
    }

    /** Returns the height that one head is drawn with. */
    double height(Head head) {
        return head.own() ? head.height() : headHeight();
    }

    /** Returns how many boundaries lie inside one another at most. */
    int boundaryLevels() {
        return boundaries.stream().mapToInt(Boundary::levels).max().orElse(0);
    }

    /** Returns y at which the first line of the flow begins. */
    double flowTop() {
        return headTop() + headHeight() + boundaryLevels() * BOUNDARY_PADDING + FLOW_BEFORE;
    }
}
