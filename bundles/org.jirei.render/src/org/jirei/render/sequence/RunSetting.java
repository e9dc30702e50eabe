/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import java.util.List;
import java.util.Set;
import org.jirei.model.Actor;
import org.jirei.model.Labels;
import org.jirei.model.Phase;
import org.jirei.render.figure.FigureMetrics;
import org.jirei.render.scene.FigureSheet;

/**
 * What all runs of a figure's rows share.
 *
 * @param left edge of the columns in px, right of phases and times: the same on every sheet of a figure
 * @param spacings that columns may have, the best first
 * @param widest the columns may be in px, where they can
 */
record RunSetting(Labels labels, double left, List<ColumnSpacing> spacings, double widest) {

    /** Returns the setting for a figure of {@code rows} that may be as large as it likes. */
    static RunSetting unbounded(List<FlowRow> rows, Labels labels) {
        return new RunSetting(labels, left(rows), List.of(ColumnSpacing.ROOMY), Double.POSITIVE_INFINITY);
    }

    /** Returns the setting for a figure of {@code rows} on sheets. */
    static RunSetting on(FigureSheet sheet, List<FlowRow> rows, Labels labels) {
        double left = left(rows);
        double taken = left - FigureMetrics.MARGIN + SequenceMetrics.PHASE_OVERHANG;
        double widest = sheet.width() - 2 * sheet.margin() - taken;
        return new RunSetting(labels, left, List.of(ColumnSpacing.ROOMY, ColumnSpacing.close(widest)), widest);
    }

    private static double left(List<FlowRow> rows) {
        boolean phases = rows.stream().map(FlowRow::phase).anyMatch(Phase.class::isInstance);
        boolean times = rows.stream().anyMatch(FlowRow::hasTime);
        return FigureMetrics.MARGIN
                + (phases ? SequenceMetrics.PHASE_RAIL_WIDTH + SequenceMetrics.PHASE_RAIL_GAP : 0)
                + (times ? SequenceMetrics.TIME_WIDTH + SequenceMetrics.TIME_GAP : 0);
    }

    /** Returns columns for {@code participants} with the best spacing that is not too wide, else with the closest. */
    Columns columns(Set<Actor> participants) {
        List<ParticipantTree.Lane> lanes = ParticipantTree.of(participants);
        for (ColumnSpacing spacing : spacings.subList(0, spacings.size() - 1)) {
            Columns columns = ColumnPlacing.place(lanes, labels, left, spacing);
            if (columns.right() - left <= widest) {
                return columns;
            }
        }
        return ColumnPlacing.place(lanes, labels, left, spacings.getLast());
    }
}
