/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.TEXT_AT_SHORT_SEGMENT;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_DISTANCES;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_OFF_MIDDLE;
import static org.jirei.render.schematic.SchematicMetrics.TEXT_SHARES;

import java.util.Arrays;
import org.jirei.render.scene.Point;

/**
 * Where a leader can meet a wire, and where from there a text can stand. What is the same for every form of the text,
 * and whatever other texts there are, is asked but once: what the leader crosses, and whether there is room for what
 * all forms cover.
 */
final class Foot {

    private static final double UNKNOWN = Double.NaN;
    private static final byte NOT_ASKED = -1;
    /** By so much, in px, what all forms cover is taken smaller than it is: texts stand on whole px. */
    private static final double ROUNDING = 1;

    private final Wire wire;
    private final Point at;
    private final boolean horizontal;
    private final double offMiddle;
    private final double atShortSegment;
    private final FreeRoom free;
    private final double leastAlong;
    private final double leastAcross;
    /** For each distance what the leaders on both sides cross, as a cost; negative where one cannot be there. */
    private final double[] crossed = new double[2 * TEXT_DISTANCES.length];
    /** For each of them the shares of which some form may have room, as bits. */
    private final byte[] open = new byte[crossed.length];

    /**
     * @param share how far along {@code segment}, from 0 to 1
     * @param longest the length of the longest straight part of the wire
     * @param least as narrow as the narrowest form of the text and as low as the lowest
     */
    Foot(Wire wire, Route.Segment segment, double share, double longest, Area least, FreeRoom free) {
        this.wire = wire;
        this.at = new Point(segment.from().x() + share * (segment.to().x() - segment.from().x()),
                segment.from().y() + share * (segment.to().y() - segment.from().y()));
        this.horizontal = segment.horizontal();
        this.offMiddle = Math.abs(share - 0.5) * segment.length() * TEXT_OFF_MIDDLE;
        this.atShortSegment = (longest - segment.length()) * TEXT_AT_SHORT_SEGMENT;
        this.free = free;
        this.leastAlong = horizontal ? least.width() : least.height();
        this.leastAcross = horizontal ? least.height() : least.width();
        Arrays.fill(crossed, UNKNOWN);
        Arrays.fill(open, NOT_ASKED);
    }

    private double along(Spot.Shape shape) {
        return horizontal ? shape.width() : shape.height();
    }

    private double across(Spot.Shape shape) {
        return horizontal ? shape.height() : shape.width();
    }

    Point at() {
        return at;
    }

    /** Returns what a text costs here, whatever its distance, that costs {@code shape} for its form. */
    double cost(double shape) {
        return shape + offMiddle + atShortSegment;
    }

    /** Returns where the leader of a text begins on one side of the wire (1) or the other (-1). */
    Point leaderFrom(int distance, int side) {
        double near = near(distance, side);
        return horizontal ? new Point(at.x(), near) : new Point(near, at.y());
    }

    private double near(int distance, int side) {
        return (horizontal ? at.y() : at.x()) + side * TEXT_DISTANCES[distance];
    }

    /** Returns what the leader of a text crosses of what stands fast, as a cost; negative where it cannot be there. */
    double crossed(int distance, int side) {
        int index = index(distance, side);
        if (Double.isNaN(crossed[index])) {
            boolean isBlockedSooner = distance > 0 && crossed[index(distance - 1, side)] < 0;
            crossed[index] = isBlockedSooner ? -1 : free.crossed(leaderFrom(distance, side), at, wire);
        }
        return crossed[index];
    }

    private static int index(int distance, int side) {
        return 2 * distance + (side > 0 ? 1 : 0);
    }

    /** Returns for which shares of a text before its leader some form may have room: bit 0 for the first. */
    int open(int distance, int side) {
        int index = index(distance, side);
        if (open[index] == NOT_ASKED) {
            open[index] = (byte) openShares(distance, side);
        }
        return open[index];
    }

    private int openShares(int distance, int side) {
        int shares = 0;
        for (int share = 0; share < TEXT_SHARES.length; share++) {
            Area covered = area(distance, side, TEXT_SHARES[share], leastAlong, leastAcross);
            Area surely = horizontal ? new Area(covered.x(), covered.y(), covered.width() - ROUNDING, covered.height())
                    : new Area(covered.x(), covered.y(), covered.width(), covered.height() - ROUNDING);
            shares |= free.mayBeFree(surely) ? 1 << share : 0;
        }
        return shares;
    }

    /** Returns where a text stands of which the part {@code share} is before its leader. */
    Area area(int distance, int side, double share, Spot.Shape shape) {
        return area(distance, side, share, along(shape), across(shape));
    }

    private Area area(int distance, int side, double share, double along, double across) {
        double near = near(distance, side);
        double low = side > 0 ? near : near - across;
        double start = Math.round((horizontal ? at.x() : at.y()) - share * along);
        return horizontal ? new Area(start, low, along, across) : new Area(low, start, across, along);
    }
}
