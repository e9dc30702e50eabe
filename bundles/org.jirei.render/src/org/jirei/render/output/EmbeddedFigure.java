/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.render.document.Anchors;
import org.jirei.render.document.ReportFigure;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SvgRenderer;

/**
 * Fits a figure into a report: ids that are unique in a figure become unique on the page, and the flow list learns
 * which group of the figure shows which step or action.
 */
final class EmbeddedFigure {

    private final Scene scene;
    private final String name;

    private EmbeddedFigure(Scene scene, String name) {
        this.scene = scene;
        this.name = name;
    }

    /** Returns {@code scene}, the figure of {@code kase}, for a report with these {@code anchors}. */
    static ReportFigure of(Scene scene, Case kase, Anchors anchors) {
        EmbeddedFigure figure = new EmbeddedFigure(scene, "figure-" + anchors.of(kase));
        return new ReportFigure(SvgRenderer.embedded(figure.renamed()),
                figure.targets(Flows.lines(kase), anchors));
    }

    private Scene renamed() {
        return new Scene(scene.width(), scene.height(), name, scene.language(), scene.title(), scene.description(),
                scene.items().stream().map(this::renamed).toList());
    }

    private SceneItem renamed(SceneItem item) {
        return item instanceof SceneItem.Group group
                ? new SceneItem.Group(renamed(group.id()), group.role(), group.label(),
                        group.items().stream().map(this::renamed).toList())
                : item;
    }

    private String renamed(String id) {
        return name + id.substring(scene.name().length());
    }

    /** A figure draws the lines of the flow in their order, each as one group. */
    private Map<String, String> targets(List<FlowLine> lines, Anchors anchors) {
        List<String> drawn = new ArrayList<>();
        for (SceneItem item : scene.items()) {
            if (item instanceof SceneItem.Group group && showsLine(group)) {
                drawn.add(renamed(group.id()));
            }
        }
        Map<String, String> targets = new LinkedHashMap<>();
        for (int index = 0; index < Math.min(lines.size(), drawn.size()); index++) {
            targets.put(anchors.of(lines.get(index)), drawn.get(index));
        }
        return targets;
    }

    private boolean showsLine(SceneItem.Group group) {
        String part = group.id().substring(scene.name().length());
        return part.startsWith("-step") || part.startsWith("-action");
    }
}
