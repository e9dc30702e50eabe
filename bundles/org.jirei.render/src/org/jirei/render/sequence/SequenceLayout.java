/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Case;
import org.jirei.model.FlowItem;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.model.Phase;
import org.jirei.render.figure.FigureMetrics;
import org.jirei.render.figure.FlowDescription;
import org.jirei.render.figure.SceneIds;
import org.jirei.render.scene.Layer;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneLayers;
import org.jirei.render.scene.Style;

/**
 * Lays out the flow of a case as a sequence diagram.
 *
 * <p>Columns depend on the participants alone and rows follow one another, each line of the flow a row of its own from
 * edge to edge. So two texts never meet, and a line added at the end moves nothing above it. Sentences are broken to
 * fit their arrows, and a white halo keeps the lifelines they cross out of them.
 *
 * <p>Half-built models are laid out as far as they go: what is absent or did not resolve is left out.
 */
public final class SequenceLayout {

    private static final String FIGURE = "sequence";

    private final Case kase;
    private final Labels labels;
    private final SceneIds ids;
    private final SceneLayers layers = new SceneLayers();
    private final List<FlowLine> lines;
    private final Columns columns;
    private double y = FigureMetrics.MARGIN;

    private SequenceLayout(Case kase, Labels labels) {
        this.kase = kase;
        this.labels = labels;
        this.ids = new SceneIds(kase, FIGURE);
        this.lines = Flows.lines(kase);
        this.columns = Columns.place(ParticipantTree.of(lines), labels, leftInset());
    }

    /** Returns the sequence diagram of {@code kase}, its fixed words and numbers printed by {@code labels}. */
    public static Scene layout(Case kase, Labels labels) {
        return new SequenceLayout(kase, labels).layout();
    }

    private Scene layout() {
        placeHeads();
        placeFlow();
        placeLifelines();
        placeBoundaries();
        placeSheet();
        return new Scene(columns.right() + FigureMetrics.MARGIN, y, ids.name(), labels.language().code(),
                labels.title(kase), FlowDescription.of(kase, labels), layers.items());
    }

    private double leftInset() {
        boolean phases = items().stream().anyMatch(Phase.class::isInstance);
        boolean times = lines.stream().anyMatch(line -> line.getTime() != null && !line.getTime().isBlank());
        return FigureMetrics.MARGIN
                + (phases ? SequenceMetrics.PHASE_RAIL_WIDTH + SequenceMetrics.PHASE_RAIL_GAP : 0)
                + (times ? SequenceMetrics.TIME_WIDTH + SequenceMetrics.TIME_GAP : 0);
    }

    private List<FlowItem> items() {
        return kase.getFlow() == null ? List.of() : kase.getFlow().getItems();
    }

    private void placeHeads() {
        for (Head head : columns.heads()) {
            layers.add(Layer.HEAD, head.draw(ids, columns.headTop(), columns.headHeight()));
        }
        y = columns.flowTop();
    }

    private void placeFlow() {
        List<FlowItem> placed = new ArrayList<>();
        for (FlowItem item : items()) {
            y += placed.isEmpty() ? 0 : SequenceMetrics.LINE_GAP;
            switch (item) {
                case Phase phase -> placePhase(phase);
                case FlowLine line -> placeLine(line);
                default -> throw new IllegalStateException("not an item of a flow: " + item.eClass().getName());
            }
            placed.add(item);
        }
        y += SequenceMetrics.FLOW_AFTER;
    }

    private void placePhase(Phase phase) {
        PhaseBand band = new PhaseBand(phase.getLabel(), columns.right());
        double top = y;
        y += band.height();
        for (FlowLine line : phase.getLines()) {
            y += line == phase.getLines().getFirst() ? SequenceMetrics.PHASE_AFTER_BAND : SequenceMetrics.LINE_GAP;
            placeLine(line);
        }
        y += SequenceMetrics.PHASE_AFTER;
        layers.add(Layer.PHASE, band.draw(ids, top, y));
    }

    private void placeLine(FlowLine line) {
        FlowLineLayout layout = new FlowLineLayout(line, columns, labels);
        layers.add(Layer.FLOW_LINE, layout.draw(ids, y));
        y = layout.bottom();
    }

    private void placeLifelines() {
        y += SequenceMetrics.LINE_GAP;
        for (Head head : columns.heads()) {
            layers.add(Layer.LIFELINE, head.lifeline(columns.headTop() + columns.headHeight(), y));
        }
    }

    private void placeBoundaries() {
        double bottom = y;
        for (Boundary boundary : columns.boundaries()) {
            layers.add(Layer.BOUNDARY, boundary.draw(ids, columns, bottom));
        }
        y = bottom + columns.boundaryLevels() * SequenceMetrics.BOUNDARY_PADDING + FigureMetrics.MARGIN;
    }

    private void placeSheet() {
        layers.add(Layer.SHEET, new Box(0, 0, columns.right() + FigureMetrics.MARGIN, y, 0, Style.SHEET));
    }
}
