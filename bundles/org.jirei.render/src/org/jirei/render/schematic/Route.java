/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.scene.Point;

/**
 * The way of a wire: points from end to end, each next one straight to the right, left, above or below.
 *
 * @param crossings how many other wires it crosses
 */
record Route(List<Point> points, int crossings) {

    /** A straight part of a route. */
    record Segment(Point from, Point to) {

        boolean horizontal() {
            return from.y() == to.y();
        }

        double length() {
            return Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
        }

        Area area(double halfWidth) {
            double x = Math.min(from.x(), to.x());
            double y = Math.min(from.y(), to.y());
            return new Area(x, y, Math.abs(to.x() - from.x()), Math.abs(to.y() - from.y())).grown(halfWidth);
        }
    }

    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (int index = 1; index < points.size(); index++) {
            segments.add(new Segment(points.get(index - 1), points.get(index)));
        }
        return segments;
    }

    double length() {
        return segments().stream().mapToDouble(Segment::length).sum();
    }

    int bends() {
        return points.size() - 2;
    }
}
