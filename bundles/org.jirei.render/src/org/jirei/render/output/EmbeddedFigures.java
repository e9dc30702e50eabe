/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.render.document.ReportFigures;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SvgRenderer;

/**
 * Fits the figures of a case into a report: ids that are unique in a figure become unique on the page, and the flow
 * list learns which group of a figure shows which step or action.
 */
final class EmbeddedFigures {

    /** What the id of a group that shows a line adds to the figure's name. */
    private static final Pattern LINE = Pattern.compile("-(step|action)(-.*)?");

    private final Case kase;
    private final RenderContext context;
    private final Map<FigureKind, ReportFigures.Drawing> drawings = new EnumMap<>(FigureKind.class);
    private final Map<String, List<String>> shown = new LinkedHashMap<>();

    private EmbeddedFigures(Case kase, RenderContext context) {
        this.kase = kase;
        this.context = context;
    }

    /** Returns the figures of {@code kase} for the report that {@code context} is of. */
    static ReportFigures of(Case kase, RenderContext context) {
        EmbeddedFigures figures = new EmbeddedFigures(kase, context);
        context.figures().kinds().forEach(figures::add);
        return new ReportFigures(figures.drawings, figures.shown);
    }

    private void add(FigureKind kind) {
        Scene scene = context.wholeFigure(kind, kase);
        Scene renamed = renamed(scene, "figure-" + context.anchors().of(kase) + "-" + kind.word());
        Map<String, String> anchors = anchors(renamed);
        anchors.forEach((id, anchor) -> shown.computeIfAbsent(anchor, line -> new ArrayList<>()).add(id));
        Map<String, String> links = new LinkedHashMap<>();
        anchors.forEach((id, anchor) -> links.put(id, "#" + anchor));
        drawings.put(kind, new ReportFigures.Drawing(SvgRenderer.embedded(renamed, links), renamed.width()));
    }

    private static Scene renamed(Scene scene, String name) {
        List<SceneItem> items = scene.items().stream().map(item -> renamed(item, scene.name(), name)).toList();
        return new Scene(scene.width(), scene.height(), name, scene.language(), scene.title(), scene.description(),
                items);
    }

    private static SceneItem renamed(SceneItem item, String from, String to) {
        return item instanceof Group group
                ? new Group(to + group.id().substring(from.length()), group.role(), group.label(),
                        group.items().stream().map(inside -> renamed(inside, from, to)).toList())
                : item;
    }

    /**
     * Returns where the report tells what a group draws, by the group's id. A figure draws the lines of the flow in their
     * order, each as one group.
     */
    private Map<String, String> anchors(Scene scene) {
        Map<String, String> anchors = new LinkedHashMap<>();
        Iterator<Group> groups = groups(scene.items()).filter(group -> showsLine(group, scene)).iterator();
        for (FlowLine line : Flows.lines(kase)) {
            if (groups.hasNext()) {
                anchors.put(groups.next().id(), context.anchors().of(line));
            }
        }
        return anchors;
    }

    private static Stream<Group> groups(List<SceneItem> items) {
        return items.stream().flatMap(item -> item instanceof Group group
                ? Stream.concat(Stream.of(group), groups(group.items()))
                : Stream.empty());
    }

    private static boolean showsLine(Group group, Scene scene) {
        return LINE.matcher(group.id().substring(scene.name().length())).matches();
    }
}
