/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Labels;
import org.jirei.render.figure.Area;
import org.jirei.render.figure.Drawing;
import org.jirei.render.scene.Point;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Icon;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;

/**
 * What holds for the call-outs of every schematic: they cover nothing, nothing runs through them or their leaders'
 * way, each leader leads from a call-out to an arrow of what that tells, and what is told at one place is told in the
 * order of the numbers from top to bottom.
 */
public final class CalloutChecks {

    /** A leader may end at an arrow's head or cross, which is drawn apart from the line: as long as the longest, px. */
    private static final double HEAD = SchematicMetrics.CROSS_DISTANCE + SchematicMetrics.CROSS_HALF;
    private static final double HALF_A_STROKE = 0.5;
    /** A leader may begin between two call-outs of its place. */
    private static final double BETWEEN = SchematicMetrics.CALLOUT_GAP;

    private final Drawing drawing;
    private final double halfAStroke;
    private final Map<String, Group> groups;
    private final List<Box> callouts;
    private final List<Box> cards;
    private final List<String> faults = new ArrayList<>();

    private CalloutChecks(Scene scene) {
        this.drawing = new Drawing(scene);
        this.halfAStroke = HALF_A_STROKE * WireChecks.scale(drawing);
        this.groups = drawing.groupsById();
        this.callouts = Stream.of(Style.CALLOUT_STEP, Style.CALLOUT_ACTION)
                .flatMap(style -> drawing.boxes(style).stream()).toList();
        this.cards = drawing.boxes(Style.NODE);
    }

    /** Returns what is wrong with the call-outs of a schematic of {@code kase}. */
    public static List<String> faults(Case kase, Labels labels, Scene scene) {
        CalloutChecks checks = new CalloutChecks(scene);
        checks.checkApart();
        checks.checkCovered();
        checks.checkWires();
        checks.checkLeaders();
        SchematicPlan plan = SchematicPlan.of(kase, labels);
        plan.connections().forEach(checks::checkConnection);
        plan.connections().forEach(connection -> checks.checkOrder(connection.told()));
        plan.actors().forEach(actor -> checks.checkOrder(plan.toldAt(actor)));
        checks.checkOrder(plan.toldNowhere());
        return checks.faults;
    }

    private void checkApart() {
        for (Box one : callouts) {
            callouts.stream().filter(other -> other != one && Area.of(other).overlaps(Area.of(one)))
                    .forEach(other -> faults.add("call-outs overlap: " + one + " and " + other));
            drawing.boxes(Style.BOUNDARY).stream().filter(boundary -> Area.of(boundary).overlaps(Area.of(one)))
                    .filter(boundary -> !Area.of(boundary).contains(Area.of(one)))
                    .forEach(boundary -> faults.add("stands on the edge of " + boundary + ": " + one));
        }
    }

    /** What is told at an actor stands in its card, and covers neither its pictogram nor its label. */
    private void checkCovered() {
        Set<Style> outside = EnumSet.of(Style.LINK_LABEL, Style.HEAD_LABEL, Style.BOUNDARY_LABEL);
        List<SceneItem> covered = new ArrayList<>(drawing.texts(outside));
        covered.addAll(drawing.all(Icon.class));
        for (Box callout : callouts) {
            Area area = Area.of(callout);
            covered.stream().filter(item -> Area.of(item).overlaps(area))
                    .forEach(item -> faults.add("covers " + item + ": " + callout));
            cards.stream().filter(card -> Area.of(card).overlaps(area) && !Area.of(card).contains(area))
                    .forEach(card -> faults.add("covers " + card + ": " + callout));
        }
        for (TextLine label : drawing.texts(EnumSet.of(Style.LINK_LABEL))) {
            cards.stream().filter(card -> Area.of(card).overlaps(Area.of(label)))
                    .forEach(card -> faults.add("covers " + card + ": " + label));
        }
    }

    private void checkWires() {
        for (Polyline wire : drawing.all(Polyline.class)) {
            for (int index = 1; index < wire.points().size(); index++) {
                Area stroke = stroke(wire.points().get(index - 1), wire.points().get(index));
                callouts.stream().filter(callout -> stroke.overlaps(Area.of(callout)))
                        .forEach(callout -> faults.add("an arrow runs through " + callout + ": " + wire));
            }
        }
    }

    private Area stroke(Point from, Point to) {
        return new Area(Math.min(from.x(), to.x()) - halfAStroke, Math.min(from.y(), to.y()) - halfAStroke,
                Math.max(from.x(), to.x()) + halfAStroke, Math.max(from.y(), to.y()) + halfAStroke);
    }

    private void checkLeaders() {
        List<SceneItem> solid = new ArrayList<>(drawing.texts());
        solid.addAll(cards);
        solid.addAll(callouts);
        solid.addAll(drawing.all(Icon.class));
        for (Line leader : leaders(drawing.scene().drawn())) {
            Area line = Area.of(leader);
            solid.stream().filter(item -> reaches(Area.of(item), line))
                    .forEach(item -> faults.add("a leader runs through " + item + ": " + leader));
        }
    }

    /** Returns whether a line, which has no width, goes into {@code area}. */
    private boolean reaches(Area area, Area line) {
        return area.left() + halfAStroke < line.right() && line.left() < area.right() - halfAStroke
                && area.top() + halfAStroke < line.bottom() && line.top() < area.bottom() - halfAStroke;
    }

    private static List<Line> leaders(Stream<SceneItem> items) {
        return items.filter(Line.class::isInstance).map(Line.class::cast)
                .filter(line -> line.style() == Style.LEADER).toList();
    }

    /** The leaders of what is told at an arrow go from the call-outs of these lines to this arrow. */
    private void checkConnection(Connection connection) {
        Set<FlowLine> lines = new HashSet<>(connection.told());
        lines.addAll(connection.carried());
        List<Polyline> arrows = lines.stream().flatMap(this::drawn).filter(Polyline.class::isInstance)
                .map(Polyline.class::cast).toList();
        for (FlowLine line : connection.told()) {
            for (Line leader : leaders(drawn(line))) {
                Point end = new Point(leader.x2(), leader.y2());
                if (arrows.stream().noneMatch(arrow -> distance(arrow, end) <= HEAD)) {
                    faults.add("leads to nothing of " + line.getName() + ": " + leader);
                }
                Point start = new Point(leader.x1(), leader.y1());
                if (connection.told().stream().flatMap(told -> callout(told).stream())
                        .noneMatch(box -> outside(Area.of(box), start) <= BETWEEN)) {
                    faults.add("leads from nothing of " + line.getName() + ": " + leader);
                }
            }
        }
    }

    private double distance(Polyline arrow, Point point) {
        double nearest = Double.MAX_VALUE;
        for (int index = 1; index < arrow.points().size(); index++) {
            Area part = stroke(arrow.points().get(index - 1), arrow.points().get(index));
            nearest = Math.min(nearest, outside(part, point));
        }
        return nearest;
    }

    /** Returns how far {@code point} lies outside {@code area}, in px to the side and up or down together. */
    private static double outside(Area area, Point point) {
        return Math.max(0, Math.max(area.left() - point.x(), point.x() - area.right()))
                + Math.max(0, Math.max(area.top() - point.y(), point.y() - area.bottom()));
    }

    /** Lines that are told one below the other follow one another by their numbers. */
    private void checkOrder(List<FlowLine> told) {
        for (int index = 1; index < told.size(); index++) {
            Optional<Box> above = callout(told.get(index - 1));
            Optional<Box> below = callout(told.get(index));
            if (above.isPresent() && below.isPresent() && above.get().x() == below.get().x()
                    && above.get().width() == below.get().width() && above.get().bottom() > below.get().y()
                    && leaders(drawn(told.get(index))).isEmpty()) {
                faults.add("is not told in order: " + above.get() + " and " + below.get());
            }
        }
    }

    private Optional<Box> callout(FlowLine line) {
        return drawn(line).filter(Box.class::isInstance).map(Box.class::cast).filter(callouts::contains).findFirst();
    }

    private Stream<SceneItem> drawn(FlowLine line) {
        Group group = groups.get(drawing.id(line));
        return group == null ? Stream.of() : Drawing.drawn(group);
    }
}
