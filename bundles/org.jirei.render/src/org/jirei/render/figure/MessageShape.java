/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import static org.jirei.render.figure.FigureMetrics.ATTACK_END_HALF_WIDTH;
import static org.jirei.render.figure.FigureMetrics.ATTACK_END_LENGTH;
import static org.jirei.render.figure.FigureMetrics.CROSS_DISTANCE;
import static org.jirei.render.figure.FigureMetrics.CROSS_HALF;
import static org.jirei.render.figure.FigureMetrics.LOOP_HEIGHT;
import static org.jirei.render.figure.FigureMetrics.LOOP_WIDTH;
import static org.jirei.render.figure.FigureMetrics.MESSAGE_END_HALF_WIDTH;
import static org.jirei.render.figure.FigureMetrics.MESSAGE_END_LENGTH;
import static org.jirei.render.figure.FigureMetrics.ZIGZAG_HALF_HEIGHT;
import static org.jirei.render.figure.FigureMetrics.ZIGZAG_HALF_LENGTH;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Arrow;
import org.jirei.render.scene.Point;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polygon;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.Style;

/**
 * Draws a message by the kind of its arrow, each with a form of its own: a head, two heads, broken off before a cross,
 * or bold with a zigzag and a larger head.
 */
public final class MessageShape {

    private final Arrow arrow;
    private final Style line;
    private final Style end;
    private final double endLength;
    private final double endHalfWidth;

    /** Makes the shape of an arrow of this kind in the colours of {@code series}. */
    public MessageShape(Series series, Arrow arrow) {
        this.arrow = arrow;
        boolean attack = arrow == Arrow.ATTACK;
        Style plain = arrow == Arrow.FAILURE ? series.message().failed() : series.message().line();
        this.line = attack ? Style.ATTACK_MESSAGE : plain;
        this.end = attack ? Style.ATTACK_MESSAGE_END : series.message().end();
        this.endLength = attack ? ATTACK_END_LENGTH : MESSAGE_END_LENGTH;
        this.endHalfWidth = attack ? ATTACK_END_HALF_WIDTH : MESSAGE_END_HALF_WIDTH;
    }

    /** Draws the message at {@code y} from x {@code from} to x {@code to}. */
    public List<SceneItem> straight(double from, double to, double y) {
        double direction = Math.signum(to - from);
        List<SceneItem> items = new ArrayList<>();
        switch (arrow) {
            case PLAIN -> {
                items.add(new Line(from, y, to - direction * endLength, y, line));
                items.add(head(to, y, direction));
            }
            case BOTH_WAYS -> {
                items.add(new Line(from + direction * endLength, y, to - direction * endLength, y, line));
                items.add(head(from, y, -direction));
                items.add(head(to, y, direction));
            }
            case FAILURE -> {
                double cross = to - direction * CROSS_DISTANCE;
                items.add(new Line(from, y, cross - direction * CROSS_HALF, y, line));
                items.addAll(cross(cross, y));
            }
            case ATTACK -> {
                items.add(zigzag(from, to - direction * endLength, y, direction));
                items.add(head(to, y, direction));
            }
        }
        return items;
    }

    /** Draws the message from the lifeline at {@code x} back to itself, beginning at {@code y}. */
    public List<SceneItem> loop(double x, double y) {
        boolean failed = arrow == Arrow.FAILURE;
        double returned = y + LOOP_HEIGHT;
        double lineEnd = failed ? x + CROSS_DISTANCE + CROSS_HALF : x + endLength;
        double lineStart = arrow == Arrow.BOTH_WAYS ? x + endLength : x;
        List<SceneItem> items = new ArrayList<>();
        items.add(new Polyline(List.of(new Point(lineStart, y), new Point(x + LOOP_WIDTH, y),
                new Point(x + LOOP_WIDTH, returned), new Point(lineEnd, returned)), line));
        items.addAll(failed ? cross(x + CROSS_DISTANCE, returned) : List.of(head(x, returned, -1)));
        if (arrow == Arrow.BOTH_WAYS) {
            items.add(head(x, y, -1));
        }
        return items;
    }

    private SceneItem head(double tip, double y, double direction) {
        double base = tip - direction * endLength;
        return new Polygon(List.of(new Point(tip, y), new Point(base, y - endHalfWidth),
                new Point(base, y + endHalfWidth)), end);
    }

    private static List<SceneItem> cross(double x, double y) {
        return List.of(
                new Line(x - CROSS_HALF, y - CROSS_HALF, x + CROSS_HALF, y + CROSS_HALF, Style.FAILURE_MARK),
                new Line(x - CROSS_HALF, y + CROSS_HALF, x + CROSS_HALF, y - CROSS_HALF, Style.FAILURE_MARK));
    }

    private SceneItem zigzag(double from, double to, double y, double direction) {
        double middle = (from + to) / 2;
        double reach = direction * ZIGZAG_HALF_LENGTH;
        return new Polyline(List.of(new Point(from, y), new Point(middle - reach, y),
                new Point(middle - reach / 3, y - ZIGZAG_HALF_HEIGHT),
                new Point(middle + reach / 3, y + ZIGZAG_HALF_HEIGHT),
                new Point(middle + reach, y), new Point(to, y)), line);
    }
}
