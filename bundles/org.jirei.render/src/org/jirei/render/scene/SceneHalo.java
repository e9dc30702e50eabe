/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polygon;
import org.jirei.render.scene.SceneItem.Polyline;

/** The outlines of what glows behind items to which a reader's eye is led. */
public final class SceneHalo {

    /** Straight edges that stand for a quarter of a circle. */
    private static final int EDGES_OF_CORNER = 6;

    private final double radius;
    private final List<List<Point>> shapes = new ArrayList<>();

    private SceneHalo(double radius) {
        this.radius = radius;
    }

    /**
     * Returns closed shapes that together reach {@code radius} px beyond {@code items} on all sides. All run the same
     * way round, clockwise on the screen, so that filled together by the winding rule they are one.
     */
    public static List<List<Point>> of(List<SceneItem> items, double radius) {
        SceneHalo halo = new SceneHalo(radius);
        items.forEach(halo::add);
        return List.copyOf(halo.shapes);
    }

    private void add(SceneItem item) {
        switch (item) {
            case SceneItem.Group group -> group.items().forEach(this::add);
            case Box box when box.style() == Style.HALO || box.style() == Style.SHEET -> {
            }
            case Line line -> addStroke(Segment.of(line));
            case Polyline line -> Segment.through(line.points()).forEach(this::addStroke);
            case Polygon polygon -> addPolygon(polygon.points());
            default -> addBox(Extent.of(item).grown(radius));
        }
    }

    private void addBox(Extent box) {
        double corner = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        List<Point> shape = new ArrayList<>();
        addCorner(shape, box.x() + corner, box.y() + corner, corner, Math.PI);
        addCorner(shape, box.right() - corner, box.y() + corner, corner, 1.5 * Math.PI);
        addCorner(shape, box.right() - corner, box.bottom() - corner, corner, 0);
        addCorner(shape, box.x() + corner, box.bottom() - corner, corner, 0.5 * Math.PI);
        shapes.add(shape);
    }

    private void addStroke(Segment segment) {
        double angle = Math.atan2(segment.to().y() - segment.from().y(), segment.to().x() - segment.from().x());
        List<Point> shape = new ArrayList<>();
        addCorner(shape, segment.from().x(), segment.from().y(), radius, angle + 0.5 * Math.PI);
        addCorner(shape, segment.from().x(), segment.from().y(), radius, angle + Math.PI);
        addCorner(shape, segment.to().x(), segment.to().y(), radius, angle - 0.5 * Math.PI);
        addCorner(shape, segment.to().x(), segment.to().y(), radius, angle);
        shapes.add(shape);
    }

    private void addPolygon(List<Point> corners) {
        List<Point> closed = new ArrayList<>(corners);
        closed.add(corners.getFirst());
        Segment.through(closed).forEach(this::addStroke);
        List<Point> shape = new ArrayList<>(corners);
        if (doubledArea(shape) < 0) {
            Collections.reverse(shape);
        }
        shapes.add(shape);
    }

    /** Adds a quarter of a circle, from {@code angle} on, clockwise on the screen. */
    private static void addCorner(List<Point> shape, double x, double y, double radius, double angle) {
        for (int edge = 0; edge <= EDGES_OF_CORNER; edge++) {
            double at = angle + edge * Math.PI / 2 / EDGES_OF_CORNER;
            shape.add(new Point(x + radius * Math.cos(at), y + radius * Math.sin(at)));
        }
    }

    /** Returns twice the area of a closed shape, positive where it runs clockwise on the screen. */
    static double doubledArea(List<Point> shape) {
        double sum = 0;
        Point previous = shape.getLast();
        for (Point point : shape) {
            sum += previous.x() * point.y() - point.x() * previous.y();
            previous = point;
        }
        return sum;
    }
}
