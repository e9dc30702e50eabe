/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.ArrayList;
import java.util.List;

/** A straight piece of a line. */
record Segment(Point from, Point to) {

    static Segment of(SceneItem.Line line) {
        return new Segment(new Point(line.x1(), line.y1()), new Point(line.x2(), line.y2()));
    }

    /** Returns the pieces of a line through {@code points}. */
    static List<Segment> through(List<Point> points) {
        List<Segment> segments = new ArrayList<>();
        for (int index = 1; index < points.size(); index++) {
            segments.add(new Segment(points.get(index - 1), points.get(index)));
        }
        return segments;
    }

    double length() {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }

    /** Returns how far a place is from the nearest place of this piece. */
    double distance(double x, double y) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : Math.clamp(((x - from.x()) * dx + (y - from.y()) * dy) / square, 0, 1);
        return Math.hypot(x - from.x() - along * dx, y - from.y() - along * dy);
    }
}
