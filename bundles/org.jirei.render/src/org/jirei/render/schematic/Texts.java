/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.CALLOUT_WIDTHS;
import static org.jirei.render.schematic.SchematicMetrics.LINK_LABEL_LINES;
import static org.jirei.render.schematic.SchematicMetrics.LINK_LABEL_NARROW;
import static org.jirei.render.schematic.SchematicMetrics.LINK_LEADING;
import static org.jirei.render.schematic.SchematicMetrics.SELF_CALLOUT_WIDTH;
import static org.jirei.render.schematic.SchematicMetrics.SHAPE_BROKEN_WORD;
import static org.jirei.render.schematic.SchematicMetrics.SHAPE_NARROW_LABEL;
import static org.jirei.render.schematic.SchematicMetrics.SHAPE_PLEASANT_PROPORTION;
import static org.jirei.render.schematic.SchematicMetrics.SHAPE_ROOM_FOR_ONE;
import static org.jirei.render.schematic.SchematicMetrics.SHAPE_UNPLEASANT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.Actor;
import org.jirei.model.FlowLine;
import org.jirei.model.Labels;
import org.jirei.render.figure.Interruption;

/** The texts of a case, each broken into lines once however many figures are tried. */
final class Texts {

    private final Labels labels;
    private final Map<Width, Callout> callouts = new HashMap<>();
    private final Map<Actor, Card> cards = new HashMap<>();
    private final Map<Actor, Frame> frames = new HashMap<>();
    private final Map<List<FlowLine>, List<Spot.Shape>> shapes = new HashMap<>();
    private final Map<String, List<Spot.Shape>> links = new HashMap<>();

    /** A line of the flow told at most {@code px} wide. */
    private record Width(FlowLine line, double px) {
    }

    Texts(Labels labels) {
        this.labels = labels;
    }

    Labels labels() {
        return labels;
    }

    /** Returns the call-outs as they stand in a card or under the label of a boundary. */
    CalloutStack told(List<FlowLine> lines) {
        return told(lines, SELF_CALLOUT_WIDTH);
    }

    private CalloutStack told(List<FlowLine> lines, double width) {
        return CalloutStack.of(lines.stream()
                .map(line -> callouts.computeIfAbsent(new Width(line, width), this::callout)).toList());
    }

    private Callout callout(Width width) {
        Interruption.check();
        return new Callout(width.line(), labels, width.px(), "");
    }

    Card card(Actor actor, List<FlowLine> lines) {
        return cards.computeIfAbsent(actor, unused -> Card.of(actor, labels.label(actor), told(List.of())))
                .with(told(lines));
    }

    Frame frame(Actor actor, List<FlowLine> lines) {
        return frames.computeIfAbsent(actor, unused -> Frame.of(actor, labels.label(actor), told(List.of())))
                .with(told(lines));
    }

    /** Returns the forms that what is told of {@code lines} can take beside an arrow. */
    List<Spot.Shape> shapes(List<FlowLine> lines) {
        return shapes.computeIfAbsent(lines, unused -> {
            List<Spot.Shape> all = new ArrayList<>();
            for (double width : CALLOUT_WIDTHS) {
                CalloutStack stack = told(lines, width);
                all.add(new Spot.Shape(stack, null, cost(stack)));
            }
            return all;
        });
    }

    /** Returns the forms that the label of a link can take, the best one first. */
    List<Spot.Shape> shapes(String link) {
        return links.computeIfAbsent(link, unused -> {
            Spot.Shape best = new Spot.Shape(null, LinkLabel.of(link), 0);
            if (best.width() <= LINK_LABEL_NARROW || best.height() > LINK_LABEL_LINES * LINK_LEADING) {
                return List.of(best);
            }
            return List.of(best, new Spot.Shape(null, LinkLabel.narrow(link), SHAPE_NARROW_LABEL));
        });
    }

    /** Returns whether the label of a link takes any room: one of nothing but invisible characters does not. */
    boolean isSeen(String link) {
        return shapes(link).getFirst().width() > 0;
    }

    /** Returns what a form costs by its looks: words stay whole, proportions are pleasant, little room is taken. */
    private static double cost(CalloutStack stack) {
        return SHAPE_BROKEN_WORD * stack.brokenWords()
                + SHAPE_UNPLEASANT * Math.abs(stack.width() / stack.height() - SHAPE_PLEASANT_PROPORTION)
                + stack.width() * stack.height() / SHAPE_ROOM_FOR_ONE;
    }
}
