/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.sequence.SequenceMetrics.BOUNDARY_PADDING;
import static org.jirei.render.sequence.SequenceMetrics.CONTENT_MIN_WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Actor;
import org.jirei.model.Labels;
import org.jirei.render.sequence.ParticipantTree.BoundaryLane;
import org.jirei.render.sequence.ParticipantTree.Lane;
import org.jirei.render.sequence.ParticipantTree.LifelineLane;

/** Places heads and the boundaries around them side by side. */
final class ColumnPlacing {

    private final Labels labels;
    private final ColumnSpacing spacing;
    private final double gap;
    private final List<Head> heads = new ArrayList<>();
    private final List<Boundary> boundaries = new ArrayList<>();
    private final double left;
    private double right;

    private ColumnPlacing(Labels labels, ColumnSpacing spacing, double gap, double left, List<Lane> lanes) {
        this.labels = labels;
        this.spacing = spacing;
        this.gap = gap;
        this.left = left;
        this.right = placeAll(lanes, null, left);
    }

    /** Places {@code lanes} from {@code left} on; where they are few they are moved apart to give sentences room. */
    static Columns place(List<Lane> lanes, Labels labels, double left, ColumnSpacing spacing) {
        ColumnPlacing placing = new ColumnPlacing(labels, spacing, spacing.gap(), left, lanes);
        int gaps = placing.heads.size() - 1;
        double missing = left + spacing.fill() - placing.right;
        if (missing > 0 && gaps > 0) {
            double gap = Math.min(spacing.gap() + Math.floor(missing / gaps), spacing.mostGap());
            placing = new ColumnPlacing(labels, spacing, gap, left, lanes);
        }
        placing.centre();
        return new Columns(left, placing.right, placing.heads, placing.boundaries);
    }

    /** Puts the columns into the middle of the least width. */
    private void centre() {
        double missing = left + CONTENT_MIN_WIDTH - right;
        if (missing > 0) {
            move(0, 0, Math.floor(missing / 2));
            right = left + CONTENT_MIN_WIDTH;
        }
    }

    /** Places the lanes inside {@code boundary}, or those inside none, and returns the right edge of the last. */
    private double placeAll(List<Lane> lanes, Actor boundary, double start) {
        double x = start;
        for (Lane lane : lanes) {
            x = gap + switch (lane) {
                case LifelineLane lifeline -> place(head(lifeline.actor(), boundary, x));
                case BoundaryLane inner -> place(inner, x);
            };
        }
        return lanes.isEmpty() ? start : x - gap;
    }

    private Head head(Actor actor, Actor boundary, double x) {
        return actor == boundary ? Head.ofBoundary(actor, x) : Head.of(actor, labels.label(actor), x, spacing);
    }

    private double place(Head head) {
        heads.add(head);
        return head.right();
    }

    private double place(BoundaryLane lane, double x) {
        int firstHead = heads.size();
        int firstBoundary = boundaries.size();
        double innerLeft = x + BOUNDARY_PADDING;
        double innerWidth = placeAll(lane.lanes(), lane.actor(), innerLeft) - innerLeft;
        List<Boundary> inside = boundaries.subList(firstBoundary, boundaries.size());
        Boundary boundary = Boundary.around(lane, labels.label(lane.actor()), x, innerWidth, inside);
        move(firstHead, firstBoundary, boundary.spareLeft(innerWidth));
        boundaries.add(firstBoundary, boundary);
        return boundary.right();
    }

    private void move(int firstHead, int firstBoundary, double distance) {
        heads.subList(firstHead, heads.size()).replaceAll(head -> head.movedBy(distance));
        boundaries.subList(firstBoundary, boundaries.size()).replaceAll(boundary -> boundary.movedBy(distance));
    }
}
