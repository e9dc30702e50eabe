/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.ATTACK_HALF_WIDTH;
import static org.jirei.render.schematic.SchematicMetrics.ATTACK_LENGTH;
import static org.jirei.render.schematic.SchematicMetrics.CROSS_DISTANCE;
import static org.jirei.render.schematic.SchematicMetrics.CROSS_HALF;
import static org.jirei.render.schematic.SchematicMetrics.HEAD_HALF_WIDTH;
import static org.jirei.render.schematic.SchematicMetrics.HEAD_LENGTH;
import static org.jirei.render.schematic.SchematicMetrics.JOIN;
import static org.jirei.render.schematic.SchematicMetrics.ZIGZAG_HALF_HEIGHT;
import static org.jirei.render.schematic.SchematicMetrics.ZIGZAG_HALF_LENGTH;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Arrow;
import org.jirei.render.figure.Series;
import org.jirei.render.scene.Point;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polygon;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.Style;

/** Draws an arrow along its route by its kind: a head, two heads, broken off before a cross, or bold with a zigzag. */
final class ArrowShape {

    /** Where on the longest straight part the zigzag stands, out of the way of what is told at its middle. */
    static final double ZIGZAG_AT = 0.72;

    private final Connection connection;
    private final Arrow arrow;
    private final Series series;
    private final List<Point> points;

    ArrowShape(Connection connection, Route route) {
        this.connection = connection;
        this.arrow = connection.key().arrow();
        this.series = connection.key().series();
        this.points = new ArrayList<>(route.points());
    }

    List<SceneItem> draw() {
        Point start = points.getFirst();
        Point end = points.getLast();
        Point afterStart = points.get(1);
        Point beforeEnd = points.get(points.size() - 2);
        List<SceneItem> heads = new ArrayList<>();
        switch (arrow) {
            case PLAIN -> heads.add(head(end, beforeEnd));
            case BOTH_WAYS -> {
                heads.add(head(end, beforeEnd));
                heads.add(head(start, afterStart));
                points.set(0, towards(start, afterStart, length()));
            }
            case FAILURE -> heads.addAll(cross(towards(end, beforeEnd, CROSS_DISTANCE)));
            case ATTACK -> heads.add(head(end, beforeEnd));
        }
        double open = arrow == Arrow.FAILURE ? CROSS_DISTANCE + CROSS_HALF : length();
        points.set(points.size() - 1, towards(end, beforeEnd, open));
        List<SceneItem> items = new ArrayList<>();
        items.add(new Polyline(arrow == Arrow.ATTACK ? zigzag() : points, line()));
        items.addAll(heads);
        if (connection.continues()) {
            items.add(join(start, afterStart));
        }
        return items;
    }

    private double length() {
        return arrow == Arrow.ATTACK ? ATTACK_LENGTH : HEAD_LENGTH;
    }

    private Style line() {
        return switch (arrow) {
            case ATTACK -> Style.ATTACK_MESSAGE;
            case FAILURE -> series.message().failed();
            case PLAIN, BOTH_WAYS -> series.message().line();
        };
    }

    /** Returns the place that lies {@code distance} px from {@code point} on the way to {@code other}. */
    private static Point towards(Point point, Point other, double distance) {
        return new Point(point.x() + Math.signum(other.x() - point.x()) * distance,
                point.y() + Math.signum(other.y() - point.y()) * distance);
    }

    private SceneItem head(Point tip, Point before) {
        boolean attack = arrow == Arrow.ATTACK;
        double half = attack ? ATTACK_HALF_WIDTH : HEAD_HALF_WIDTH;
        Point base = towards(tip, before, length());
        double across = tip.y() == before.y() ? 0 : half;
        double down = tip.y() == before.y() ? half : 0;
        return new Polygon(List.of(tip, new Point(base.x() - across, base.y() - down),
                new Point(base.x() + across, base.y() + down)),
                attack ? Style.ATTACK_MESSAGE_END : series.message().end());
    }

    private static List<SceneItem> cross(Point middle) {
        double x = middle.x();
        double y = middle.y();
        return List.of(
                new Line(x - CROSS_HALF, y - CROSS_HALF, x + CROSS_HALF, y + CROSS_HALF, Style.FAILURE_MARK),
                new Line(x - CROSS_HALF, y + CROSS_HALF, x + CROSS_HALF, y - CROSS_HALF, Style.FAILURE_MARK));
    }

    /** Marks where a line goes on that is told at another arrow. */
    private SceneItem join(Point start, Point after) {
        Point middle = arrow == Arrow.BOTH_WAYS ? towards(start, after, HEAD_LENGTH + JOIN / 2) : start;
        double radius = series == Series.STEP ? JOIN / 2 : 1;
        return new Box(middle.x() - JOIN / 2, middle.y() - JOIN / 2, JOIN, JOIN, radius, series.join());
    }

    /** Puts the zigzag into the longest straight part. */
    private List<Point> zigzag() {
        int longest = 1;
        for (int index = 1; index < points.size(); index++) {
            longest = length(index) > length(longest) ? index : longest;
        }
        if (length(longest) < 5 * ZIGZAG_HALF_LENGTH) {
            return points;
        }
        Point from = points.get(longest - 1);
        Point to = points.get(longest);
        double dx = Math.signum(to.x() - from.x());
        double dy = Math.signum(to.y() - from.y());
        double x = from.x() + ZIGZAG_AT * (to.x() - from.x());
        double y = from.y() + ZIGZAG_AT * (to.y() - from.y());
        List<Point> bent = new ArrayList<>(points);
        bent.addAll(longest, List.of(
                at(x, y, dx, dy, -1, 0), at(x, y, dx, dy, -1.0 / 3, -1), at(x, y, dx, dy, 1.0 / 3, 1),
                at(x, y, dx, dy, 1, 0)));
        return bent;
    }

    private static Point at(double x, double y, double dx, double dy, double along, double across) {
        double forth = along * ZIGZAG_HALF_LENGTH;
        double aside = across * ZIGZAG_HALF_HEIGHT;
        return new Point(x + dx * forth + dy * aside, y + dy * forth + dx * aside);
    }

    private double length(int index) {
        Point from = points.get(index - 1);
        Point to = points.get(index);
        return Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
    }
}
