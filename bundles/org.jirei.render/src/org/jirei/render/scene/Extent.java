/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.List;

/** A rectangle of the canvas, in px. */
public record Extent(double x, double y, double width, double height) {

    /** Returns what an item that is no group takes, without the width of its strokes. */
    public static Extent of(SceneItem item) {
        return switch (item) {
            case SceneItem.Group group ->
                throw new IllegalArgumentException("a group draws nothing itself: " + group.id());
            case SceneItem.Box box -> new Extent(box.x(), box.y(), box.width(), box.height());
            case SceneItem.Line line -> around(
                    List.of(new Point(line.x1(), line.y1()), new Point(line.x2(), line.y2())));
            case SceneItem.Polyline line -> around(line.points());
            case SceneItem.Polygon shape -> around(shape.points());
            case SceneItem.TextLine text -> new Extent(text.x(), text.top(), text.width(), text.fontSize());
            case SceneItem.Icon icon -> new Extent(icon.x(), icon.y(), icon.size(), icon.size());
        };
    }

    /** Returns what {@code points} lie in. */
    public static Extent around(List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double right = points.stream().mapToDouble(Point::x).max().orElse(0);
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
        return new Extent(left, top, right - left, bottom - top);
    }

    /** Returns the right edge. */
    public double right() {
        return x + width;
    }

    /** Returns the lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Returns the rectangle with its edges moved outward by {@code margin}. */
    public Extent grown(double margin) {
        return new Extent(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** Returns the smallest rectangle that holds this one and {@code other}. */
    public Extent with(Extent other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Extent(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Returns whether a place lies inside or on an edge. */
    public boolean contains(double px, double py) {
        return x <= px && px <= right() && y <= py && py <= bottom();
    }

    /** Returns whether this rectangle and {@code other} have a place in common. */
    public boolean meets(Extent other) {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }
}
