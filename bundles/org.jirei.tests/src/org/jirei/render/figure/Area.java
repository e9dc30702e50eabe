/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.List;
import org.jirei.render.scene.Point;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Icon;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polygon;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.SceneItem.TextLine;

/** What an item covers, in px. */
public record Area(double left, double top, double right, double bottom) {

    private static final double TOUCH = 0.01;

    /** Returns what {@code item} covers. */
    public static Area of(SceneItem item) {
        return switch (item) {
            case Box box -> new Area(box.x(), box.y(), box.right(), box.bottom());
            case Icon icon -> new Area(icon.x(), icon.y(), icon.x() + icon.size(), icon.y() + icon.size());
            case TextLine text -> new Area(text.x(), text.top(), text.right(), text.bottom());
            case Line line -> of(List.of(new Point(line.x1(), line.y1()), new Point(line.x2(), line.y2())));
            case Polyline polyline -> of(polyline.points());
            case Polygon polygon -> of(polygon.points());
            case Group group -> group.items().stream().map(Area::of).reduce(Area::with).orElseThrow();
        };
    }

    private static Area of(List<Point> points) {
        double[] xs = points.stream().mapToDouble(Point::x).sorted().toArray();
        double[] ys = points.stream().mapToDouble(Point::y).sorted().toArray();
        return new Area(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    private Area with(Area other) {
        return new Area(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Returns whether the two have more than an edge in common. */
    public boolean overlaps(Area other) {
        return left + TOUCH < other.right && other.left + TOUCH < right
                && top + TOUCH < other.bottom && other.top + TOUCH < bottom;
    }

    /** Returns whether {@code other} is nowhere outside. */
    public boolean contains(Area other) {
        return left <= other.left + TOUCH && other.right <= right + TOUCH
                && top <= other.top + TOUCH && other.bottom <= bottom + TOUCH;
    }
}
