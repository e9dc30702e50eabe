/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.figure.FigureMetrics.MARGIN;
import static org.jirei.render.sequence.SequenceMetrics.PHASE_CONTINUED_LINES;
import static org.jirei.render.sequence.SequenceMetrics.PHASE_FONT;
import static org.jirei.render.sequence.SequenceMetrics.PHASE_LEADING;
import static org.jirei.render.sequence.SequenceMetrics.PHASE_PADDING;
import static org.jirei.render.sequence.SequenceMetrics.PHASE_RAIL_GAP;
import static org.jirei.render.sequence.SequenceMetrics.PHASE_RAIL_WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Labels;
import org.jirei.model.Phase;
import org.jirei.render.figure.PageWords;
import org.jirei.render.figure.ShortText;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.LineBreaker;

/** A phase: a band with its label across the figure, and a rail down the left side as far as the phase goes. */
record PhaseBand(TextBlock label, double right) {

    private static final double TEXT_LEFT = MARGIN + PHASE_RAIL_WIDTH + PHASE_RAIL_GAP;

    /** Makes the band of a phase that begins, ending at x {@code right}. */
    static PhaseBand of(Phase phase, double right) {
        return of(LineBreaker.lines(phase.getLabel(), textWidth(right), PHASE_FONT).lines(), right);
    }

    /** Makes the band of a phase that goes on from the sheet before. */
    static PhaseBand continued(Phase phase, double right, Labels labels) {
        String mark = PageWords.continuedPhase(phase.getLabel(), labels);
        return of(ShortText.lines(mark, PHASE_CONTINUED_LINES, textWidth(right), PHASE_FONT), right);
    }

    private static PhaseBand of(List<String> lines, double right) {
        return new PhaseBand(TextBlock.of(lines, PHASE_FONT, PHASE_LEADING, Style.PHASE_LABEL), right);
    }

    private static double textWidth(double right) {
        return right - PHASE_RAIL_GAP - TEXT_LEFT;
    }

    double height() {
        return Math.max(label.height(), PHASE_LEADING) + 2 * PHASE_PADDING;
    }

    /** Draws the band with its upper edge at {@code top} and the rail down to {@code bottom}. */
    List<SceneItem> draw(double top, double bottom) {
        List<SceneItem> items = new ArrayList<>();
        items.add(new Box(MARGIN, top, right - MARGIN, height(), 0, Style.PHASE));
        items.add(new Box(MARGIN, top, PHASE_RAIL_WIDTH, bottom - top, 0, Style.PHASE_RAIL));
        items.addAll(label.draw(TEXT_LEFT, top + PHASE_PADDING));
        return items;
    }
}
