/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jirei.model.Actor;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.render.scene.Point;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.Line;
import org.jirei.render.scene.SceneItem.Polyline;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;

/** What holds in the pictures of a sequence diagram. */
final class SequenceChecks {

    /** An arrow may end this far from its lifeline, in px: at a bar's edge, behind its own head or before its cross. */
    private static final double REACH = 24;
    private static final double ROUNDING = 0.01;
    /** Half the width of an arrow's line with a little white, for the least font. */
    private static final double CLEARANCE_EM = 1.0 / 12;

    private final DrawnCase drawn;
    private final List<String> faults = new ArrayList<>();
    /** The rows that show each line, from page to page: what does not fit a sheet goes on on the next. */
    private final Map<FlowLine, List<Row>> rows = new LinkedHashMap<>();

    /** What shows a line on one page, and where the lifelines of that page are. */
    private record Row(Group group, Map<Actor, Double> lifelines) {
    }

    private SequenceChecks(DrawnCase drawn) {
        this.drawn = drawn;
        Flows.lines(drawn.kase()).forEach(line -> rows.put(line, new ArrayList<>()));
    }

    /** Returns what is wrong with the pictures of a case's sequence diagram. */
    static List<String> faults(DrawnCase drawn, List<Scene> pages) {
        SequenceChecks checks = new SequenceChecks(drawn);
        pages.forEach(page -> checks.checkPage(new Drawing(page)));
        checks.rows.forEach(checks::checkMessages);
        return checks.faults;
    }

    private void checkPage(Drawing drawing) {
        checkLifelines(drawing);
        Map<String, Group> groups = drawing.groupsById();
        Map<Actor, Double> lifelines = new HashMap<>();
        for (Actor actor : Flows.participants(drawn.kase())) {
            Optional.ofNullable(groups.get(drawing.scene().name() + "-actor-" + actor.getName()))
                    .ifPresent(head -> lifelines.put(actor, middle(Drawing.firstBox(head))));
        }
        List<Row> shown = new ArrayList<>();
        rows.forEach((line, parts) -> {
            String id = drawing.id(line);
            Group group = groups.getOrDefault(id, groups.get(id + "-" + (parts.size() + 1)));
            if (group != null) {
                parts.add(new Row(group, lifelines));
                shown.add(parts.getLast());
            }
        });
        checkRowsApart(drawing, shown);
        shown.forEach(this::checkTexts);
    }

    private void checkLifelines(Drawing drawing) {
        List<Line> lines = drawing.lines(Set.of(Style.LIFELINE));
        lines.stream().filter(line -> line.x1() != line.x2()).forEach(line -> faults.add("is not vertical: " + line));
        List<Double> heads = drawing.boxes(Style.HEAD).stream().map(SequenceChecks::middle).sorted().toList();
        List<Double> places = lines.stream().map(Line::x1).sorted().toList();
        boolean same = heads.size() == places.size() && IntStream.range(0, heads.size())
                .allMatch(index -> Math.abs(heads.get(index) - places.get(index)) < ROUNDING);
        if (!same || heads.stream().distinct().count() < heads.size()) {
            faults.add("lifelines are at " + places + ", heads at " + heads);
        }
    }

    private static double middle(Box box) {
        return box.x() + box.width() / 2;
    }

    private void checkRowsApart(Drawing drawing, List<Row> shown) {
        double free = drawing.boxes(Style.HEAD).stream().mapToDouble(Box::bottom).max().orElse(0);
        for (Row row : shown) {
            Area area = Area.of(row.group());
            if (area.top() <= free) {
                faults.add("reaches into what is above it: " + row.group().id());
            }
            free = area.bottom();
        }
    }

    private void checkMessages(FlowLine line, List<Row> parts) {
        Iterator<Hop> hops = Hop.of(line).iterator();
        for (Row row : parts) {
            double above = Area.of(row.group()).top();
            for (SceneItem message : messages(row.group())) {
                List<Point> way = way(message);
                if (!hops.hasNext() || !leads(way, hops.next(), row.lifelines())) {
                    faults.add("has an arrow that leads elsewhere: " + row.group().id());
                    return;
                }
                if (way.getFirst().y() <= above) {
                    faults.add("has an arrow above the one before it: " + row.group().id());
                }
                above = way.getLast().y();
            }
        }
        if (hops.hasNext()) {
            faults.add("lacks arrows: " + line.getName());
        }
    }

    private static boolean leads(List<Point> way, Hop hop, Map<Actor, Double> lifelines) {
        Point first = way.getFirst();
        Point last = way.getLast();
        return (hop.isLoop() || first.y() == last.y())
                && lifelines.containsKey(hop.from()) && Math.abs(first.x() - lifelines.get(hop.from())) < REACH
                && lifelines.containsKey(hop.to()) && Math.abs(last.x() - lifelines.get(hop.to())) < REACH;
    }

    private static List<TextLine> texts(Group group) {
        return Drawing.drawn(group).filter(TextLine.class::isInstance).map(TextLine.class::cast).toList();
    }

    private static List<SceneItem> messages(Group group) {
        return Drawing.drawn(group).filter(SequenceChecks::isMessage).toList();
    }

    private static boolean isMessage(SceneItem item) {
        return item instanceof Line line && Drawing.MESSAGES.contains(line.style())
                || item instanceof Polyline polyline && Drawing.MESSAGES.contains(polyline.style());
    }

    private static List<Point> way(SceneItem message) {
        return message instanceof Line line
                ? List.of(new Point(line.x1(), line.y1()), new Point(line.x2(), line.y2()))
                : ((Polyline) message).points();
    }

    /** Texts keep clear of arrows, and have something white behind them where a lifeline would run through them. */
    private void checkTexts(Row row) {
        List<Area> messages = messages(row.group()).stream().map(Area::of).toList();
        List<Area> white = Drawing.drawn(row.group()).filter(item -> !(item instanceof TextLine) && !isMessage(item))
                .map(Area::of).toList();
        for (TextLine text : texts(row.group())) {
            Area area = Area.of(text);
            double clearance = text.fontSize() * CLEARANCE_EM;
            Area clear = new Area(area.left(), area.top() - clearance, area.right(), area.bottom() + clearance);
            if (messages.stream().anyMatch(clear::overlaps)) {
                faults.add("has an arrow running through it: " + text);
            }
            boolean crossed = row.lifelines().values().stream()
                    .anyMatch(x -> area.left() - ROUNDING < x && x < area.right() + ROUNDING);
            if (crossed && white.stream().noneMatch(box -> box.contains(area))) {
                faults.add("has a lifeline running through it: " + text);
            }
        }
    }
}
