/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.figure.FigureMetrics.LOOP_HEIGHT;
import static org.jirei.render.sequence.SequenceMetrics.JOIN_OVERHANG;
import static org.jirei.render.sequence.SequenceMetrics.JOIN_RADIUS;
import static org.jirei.render.sequence.SequenceMetrics.JOIN_WIDTH;
import static org.jirei.render.sequence.SequenceMetrics.MESSAGE_AFTER;
import static org.jirei.render.sequence.SequenceMetrics.MESSAGE_BEFORE;
import static org.jirei.render.sequence.SequenceMetrics.MESSAGE_DISTANCE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.Actor;
import org.jirei.render.figure.Hop;
import org.jirei.render.figure.MessageShape;
import org.jirei.render.figure.Series;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;

/**
 * The messages of one line, one below the other from 0 on. Where several of them touch a lifeline, a bar on it shows
 * that they belong together: relays and messages to several receivers have one number only.
 */
final class MessageRows {

    private final List<Hop> hops;
    private final Columns columns;
    private final Series series;
    private final Map<Actor, Join> joins = new LinkedHashMap<>();
    private final List<Double> heights = new ArrayList<>();
    private final double height;

    private record Join(int messages, double top, double bottom) {

        Join with(Join other) {
            return new Join(messages + other.messages, Math.min(top, other.top), Math.max(bottom, other.bottom));
        }

        boolean visible() {
            return messages > 1;
        }
    }

    MessageRows(List<Hop> hops, Columns columns, Series series) {
        this.hops = hops;
        this.columns = columns;
        this.series = series;
        double y = MESSAGE_BEFORE - MESSAGE_DISTANCE;
        for (Hop hop : hops) {
            y += MESSAGE_DISTANCE;
            heights.add(y);
            double end = hop.isLoop() ? y + LOOP_HEIGHT : y;
            join(hop.from(), y, end);
            if (!hop.isLoop()) {
                join(hop.to(), y, end);
            }
            y = end;
        }
        height = hops.isEmpty() ? 0 : y + MESSAGE_AFTER;
    }

    private void join(Actor actor, double top, double end) {
        joins.merge(actor, new Join(1, top, end), Join::with);
    }

    double height() {
        return height;
    }

    /** Draws the messages below {@code top}. */
    List<SceneItem> draw(double top) {
        List<SceneItem> items = new ArrayList<>();
        for (int index = 0; index < hops.size(); index++) {
            items.addAll(draw(hops.get(index), top + heights.get(index)));
        }
        joins.forEach((actor, join) -> {
            if (join.visible()) {
                items.add(bar(actor, join, top));
            }
        });
        return items;
    }

    private List<SceneItem> draw(Hop hop, double y) {
        MessageShape shape = new MessageShape(series, hop.arrow());
        double from = columns.lifeline(hop.from());
        if (hop.isLoop()) {
            return shape.loop(from + clearance(hop.from()), y);
        }
        double to = columns.lifeline(hop.to());
        double direction = Math.signum(to - from);
        return shape.straight(from + direction * clearance(hop.from()), to - direction * clearance(hop.to()), y);
    }

    /** Returns how far from the middle of the lifeline messages end: at the edge of the bar where there is one. */
    private double clearance(Actor actor) {
        return joins.get(actor).visible() ? JOIN_WIDTH / 2 : 0;
    }

    private SceneItem bar(Actor actor, Join join, double top) {
        double barTop = join.top() - JOIN_OVERHANG;
        double barHeight = join.bottom() + JOIN_OVERHANG - barTop;
        return new Box(columns.lifeline(actor) - JOIN_WIDTH / 2, top + barTop, JOIN_WIDTH, barHeight, JOIN_RADIUS,
                series.join());
    }
}
