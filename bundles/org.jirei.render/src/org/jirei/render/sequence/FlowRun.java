/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.figure.FigureMetrics.MARGIN;
import static org.jirei.render.sequence.SequenceMetrics.BOUNDARY_PADDING;
import static org.jirei.render.sequence.SequenceMetrics.FLOW_AFTER;
import static org.jirei.render.sequence.SequenceMetrics.LINE_GAP;
import static org.jirei.render.sequence.SequenceMetrics.PHASE_AFTER;
import static org.jirei.render.sequence.SequenceMetrics.PHASE_AFTER_BAND;
import static org.jirei.render.sequence.SequenceMetrics.PHASE_OVERHANG;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jirei.model.Actor;

/** Rows that follow one another, laid out between the columns of those who take part in them. */
final class FlowRun {

    private final RunSetting setting;
    private final Columns columns;
    private final List<PlacedRow> placed;

    /**
     * A row in its place.
     *
     * @param band of the phase that begins or goes on with the row; {@code null} inside a phase and outside phases
     * @param top of the band or else of the line
     * @param layout of the line; {@code null} where a phase has none
     * @param lineTop of the line
     * @param bottom of the line
     */
    record PlacedRow(FlowRow row, PhaseBand band, double top, FlowLineLayout layout, double lineTop, double bottom) {
    }

    private FlowRun(RunSetting setting, Columns columns, List<PlacedRow> placed) {
        this.setting = setting;
        this.columns = columns;
        this.placed = placed;
    }

    /** Lays out {@code rows}. */
    static FlowRun of(List<FlowRow> rows, RunSetting setting) {
        Set<Actor> participants = new LinkedHashSet<>();
        rows.forEach(row -> participants.addAll(row.participants()));
        FlowRun run = new FlowRun(setting, setting.columns(participants), new ArrayList<>(rows.size()));
        rows.forEach(row -> run.placed.add(run.place(row)));
        return run;
    }

    /** Returns this run with another row; all is laid out anew only where someone takes part for the first time. */
    FlowRun with(FlowRow row) {
        if (!row.participants().stream().allMatch(columns::hasLifeline)) {
            List<FlowRow> rows = new ArrayList<>(rows());
            rows.add(row);
            return of(rows, setting);
        }
        FlowRun longer = new FlowRun(setting, columns, new ArrayList<>(placed));
        longer.placed.add(longer.place(row));
        return longer;
    }

    private PlacedRow place(FlowRow row) {
        PlacedRow above = placed.isEmpty() ? null : placed.getLast();
        boolean inside = above != null && row.sharesPhase(above.row());
        double top = above == null ? columns.flowTop() : (inside ? above.bottom() : bottom(above)) + LINE_GAP;
        PhaseBand band = inside || row.phase() == null ? null : band(row);
        if (row.line() == null) {
            return new PlacedRow(row, band, top, null, top, top + band.height());
        }
        double lineTop = band == null ? top : top + band.height() + PHASE_AFTER_BAND;
        FlowLineLayout layout = new FlowLineLayout(row, columns, setting.labels());
        return new PlacedRow(row, band, top, layout, lineTop, lineTop + layout.height());
    }

    private PhaseBand band(FlowRow row) {
        double right = columns.right() + PHASE_OVERHANG;
        return row.opensPhase()
                ? PhaseBand.of(row.phase(), right)
                : PhaseBand.continued(row.phase(), right, setting.labels());
    }

    /** Returns y at which a row ends that is the last of its phase. */
    private static double bottom(PlacedRow row) {
        return row.bottom() + (row.row().phase() == null ? 0 : PHASE_AFTER);
    }

    /** Returns y at which the rail of the phase ends that begins or goes on with the row at {@code index}. */
    double phaseBottom(int index) {
        int last = index;
        while (last + 1 < placed.size() && placed.get(last + 1).row().sharesPhase(placed.get(index).row())) {
            last++;
        }
        return bottom(placed.get(last));
    }

    RunSetting setting() {
        return setting;
    }

    Columns columns() {
        return columns;
    }

    List<PlacedRow> placed() {
        return placed;
    }

    List<FlowRow> rows() {
        return placed.stream().map(PlacedRow::row).toList();
    }

    /** Returns the share of the height of all rows that those before {@code index} take. */
    double share(int index) {
        double top = columns.flowTop();
        return (placed.get(index - 1).bottom() - top) / (placed.getLast().bottom() - top);
    }

    /** Returns the width in px, with the white around the figure. */
    double width() {
        return columns.right() + PHASE_OVERHANG + MARGIN;
    }

    /** Returns y at which the lifelines end. */
    double lifelineBottom() {
        double flowBottom = placed.isEmpty() ? columns.flowTop() : bottom(placed.getLast());
        return flowBottom + FLOW_AFTER + LINE_GAP;
    }

    /** Returns the height in px, with the white around the figure. */
    double height() {
        return lifelineBottom() + columns.boundaryLevels() * BOUNDARY_PADDING + MARGIN;
    }
}
