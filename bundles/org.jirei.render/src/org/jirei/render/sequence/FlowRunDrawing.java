/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Labels;
import org.jirei.render.figure.FlowDescription;
import org.jirei.render.figure.PageWords;
import org.jirei.render.figure.SceneIds;
import org.jirei.render.scene.Layer;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneLayers;
import org.jirei.render.sequence.FlowRun.PlacedRow;

/** Draws a run of rows: boundaries, lifelines, heads, and the list of all that happened. */
final class FlowRunDrawing {

    private final FlowRun run;
    private final Columns columns;
    private final Labels labels;
    private final SceneIds ids;
    private final SceneLayers layers = new SceneLayers();
    private final List<String> story = new ArrayList<>();

    private FlowRunDrawing(FlowRun run, SceneIds ids) {
        this.run = run;
        this.columns = run.columns();
        this.labels = run.setting().labels();
        this.ids = ids;
    }

    /** Returns what the figure shows of {@code run}. */
    static FlowRunDrawing of(FlowRun run, SceneIds ids) {
        FlowRunDrawing drawing = new FlowRunDrawing(run, ids);
        drawing.drawBoundaries();
        drawing.drawHeads();
        drawing.drawFlow();
        return drawing;
    }

    /** Returns the items, the lowest first. */
    List<SceneItem> items() {
        return layers.items();
    }

    /** Returns the story, a line of text for each row. */
    String description() {
        return String.join("\n", story);
    }

    private void drawBoundaries() {
        for (Boundary boundary : columns.boundaries()) {
            layers.add(Layer.BOUNDARY, boundary.draw(ids, columns, run.lifelineBottom()));
        }
    }

    private void drawHeads() {
        for (Head head : columns.heads()) {
            double top = columns.top(head);
            double height = columns.height(head);
            layers.add(Layer.HEAD, head.draw(ids, top, height));
            layers.add(Layer.LIFELINE, head.lifeline(top + height, run.lifelineBottom()));
        }
    }

    private void drawFlow() {
        List<SceneItem> told = new ArrayList<>();
        for (int index = 0; index < run.placed().size(); index++) {
            PlacedRow placed = run.placed().get(index);
            FlowRow row = placed.row();
            if (placed.band() != null) {
                List<SceneItem> band = placed.band().draw(placed.top(), run.phaseBottom(index));
                told.add(Group.item(ids.phase(), FlowDescription.of(row.phase(), labels), band));
            }
            if (placed.layout() != null) {
                List<SceneItem> line = placed.layout().draw(placed.lineTop());
                story.add(told(row, labels));
                told.add(Group.item(ids.line(row.line()), story.getLast(), line));
            }
        }
        if (!told.isEmpty()) {
            layers.add(Layer.FLOW, Group.list(ids.flow(), FlowDescription.listLabel(labels), told));
        }
    }

    private static String told(FlowRow row, Labels labels) {
        return row.begins()
                ? FlowDescription.of(row.line(), labels)
                : PageWords.continued(row.line(), labels) + ": " + FlowDescription.names(row.participants(), labels);
    }
}
