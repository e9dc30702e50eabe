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

/**
 * Where items go that were laid out somewhere else: first scaled about the origin, then moved. Strokes keep their
 * widths.
 *
 * @param scale 1 keeps the size
 * @param dx to the right, in px
 * @param dy down, in px
 */
public record Placement(double scale, double dx, double dy) {

    /** Returns {@code items} where they go. */
    public List<SceneItem> of(List<SceneItem> items) {
        return items.stream().map(this::of).toList();
    }

    private SceneItem of(SceneItem item) {
        return switch (item) {
            case Group group -> group.with(of(group.items()));
            case Box box -> new Box(x(box.x()), y(box.y()), box.width() * scale, box.height() * scale,
                    box.radius() * scale, box.style());
            case Line line -> new Line(x(line.x1()), y(line.y1()), x(line.x2()), y(line.y2()), line.style());
            case Polyline line -> new Polyline(points(line.points()), line.style());
            case Polygon shape -> new Polygon(points(shape.points()), shape.style());
            case TextLine text -> new TextLine(x(text.x()), y(text.baseline()), text.width() * scale,
                    text.fontSize() * scale, text.text(), text.style());
            case Icon icon -> new Icon(icon.pictogram(), x(icon.x()), y(icon.y()), icon.size() * scale, icon.style());
        };
    }

    private List<Point> points(List<Point> points) {
        return points.stream().map(point -> new Point(x(point.x()), y(point.y()))).toList();
    }

    private double x(double x) {
        return x * scale + dx;
    }

    private double y(double y) {
        return y * scale + dy;
    }
}
