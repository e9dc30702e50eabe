/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.figure.FigureMetrics.MARGIN;
import static org.jirei.render.sequence.SequenceMetrics.BOUNDARY_PADDING;
import static org.jirei.render.sequence.SequenceMetrics.COLUMN_GAP;
import static org.jirei.render.sequence.SequenceMetrics.COLUMN_GAP_MAX;
import static org.jirei.render.sequence.SequenceMetrics.CONTENT_MIN_WIDTH;
import static org.jirei.render.sequence.SequenceMetrics.FLOW_BEFORE;
import static org.jirei.render.sequence.SequenceMetrics.VERTICAL_CLEARANCE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jirei.model.Actor;
import org.jirei.model.Labels;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.sequence.ParticipantTree.BoundaryLane;
import org.jirei.render.sequence.ParticipantTree.Lane;
import org.jirei.render.sequence.ParticipantTree.LifelineLane;

/** Where lifelines and the boundaries around them stand: all of the figure that does not depend on the flow's lines. */
final class Columns {

    private final Labels labels;
    private final double left;
    private final double gap;
    private final List<Head> heads = new ArrayList<>();
    private final List<Boundary> boundaries = new ArrayList<>();
    private final Map<Actor, Head> headOf = new HashMap<>();
    private double right;

    private Columns(Labels labels, double left, double gap) {
        this.labels = labels;
        this.left = left;
        this.gap = gap;
    }

    /** Places {@code lanes} from {@code left} on; where they are few they are moved apart to give sentences room. */
    static Columns place(List<Lane> lanes, Labels labels, double left) {
        Columns columns = placeApart(lanes, labels, left, COLUMN_GAP);
        int gaps = columns.heads.size() - 1;
        double missing = left + CONTENT_MIN_WIDTH - columns.right;
        if (missing > 0 && gaps > 0) {
            double gap = Math.min(COLUMN_GAP + Math.ceil(missing / gaps), COLUMN_GAP_MAX);
            columns = placeApart(lanes, labels, left, gap);
        }
        columns.centre();
        columns.heads.forEach(columns::remember);
        return columns;
    }

    private static Columns placeApart(List<Lane> lanes, Labels labels, double left, double gap) {
        Columns columns = new Columns(labels, left, gap);
        columns.right = columns.placeAll(lanes, left);
        return columns;
    }

    /** Puts the columns into the middle of the least width. */
    private void centre() {
        double missing = left + CONTENT_MIN_WIDTH - right;
        if (missing > 0) {
            move(0, 0, Math.floor(missing / 2));
            right = left + CONTENT_MIN_WIDTH;
        }
    }

    private void remember(Head head) {
        headOf.put(head.actor(), head);
    }

    /** Places lanes side by side and returns the right edge of the last. */
    private double placeAll(List<Lane> lanes, double start) {
        double x = start;
        for (Lane lane : lanes) {
            x = place(lane, x) + gap;
        }
        return lanes.isEmpty() ? start : x - gap;
    }

    private double place(Lane lane, double x) {
        return switch (lane) {
            case LifelineLane lifeline -> {
                Head head = Head.of(lifeline.actor(), labels.label(lifeline.actor()), x);
                heads.add(head);
                yield head.right();
            }
            case BoundaryLane boundary -> place(boundary, x);
        };
    }

    private double place(BoundaryLane lane, double x) {
        int firstHead = heads.size();
        int firstBoundary = boundaries.size();
        double innerLeft = x + BOUNDARY_PADDING;
        double innerWidth = placeAll(lane.lanes(), innerLeft) - innerLeft;
        List<Boundary> inside = boundaries.subList(firstBoundary, boundaries.size());
        Boundary boundary = Boundary.around(lane.actor(), labels.label(lane.actor()), x, innerWidth, inside);
        move(firstHead, firstBoundary, Math.floor((boundary.width() - 2 * BOUNDARY_PADDING - innerWidth) / 2));
        boundaries.add(firstBoundary, boundary);
        return boundary.right();
    }

    private void move(int firstHead, int firstBoundary, double distance) {
        heads.subList(firstHead, heads.size()).replaceAll(head -> head.movedBy(distance));
        boundaries.subList(firstBoundary, boundaries.size()).replaceAll(boundary -> boundary.movedBy(distance));
    }

    /** Returns the heads from left to right. */
    List<Head> heads() {
        return heads;
    }

    /** Returns the boundaries, an outer one before those inside it. */
    List<Boundary> boundaries() {
        return boundaries;
    }

    /** Returns {@code halo} made narrower where it would cut a lifeline or a boundary's edge in half. */
    Box cleared(Box halo) {
        double left = verticals().filter(x -> Math.abs(halo.x() - x) < VERTICAL_CLEARANCE)
                .map(x -> x + VERTICAL_CLEARANCE).max().orElse(halo.x());
        double right = verticals().filter(x -> Math.abs(halo.right() - x) < VERTICAL_CLEARANCE)
                .map(x -> x - VERTICAL_CLEARANCE).min().orElse(halo.right());
        return new Box(left, halo.y(), right - left, halo.height(), halo.radius(), halo.style());
    }

    private DoubleStream verticals() {
        return DoubleStream.concat(heads.stream().mapToDouble(Head::middle),
                boundaries.stream().flatMapToDouble(boundary -> DoubleStream.of(boundary.x(), boundary.right())));
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

    /** Returns y of the upper edge of all heads, below the labels of the boundaries. */
    double headTop() {
        return MARGIN + boundaries.stream().mapToDouble(Boundary::heightAboveHeads).max().orElse(0);
    }

    /** Returns the height of every head: the tallest's. */
    double headHeight() {
        return heads.stream().mapToDouble(Head::height).max().orElse(0);
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
