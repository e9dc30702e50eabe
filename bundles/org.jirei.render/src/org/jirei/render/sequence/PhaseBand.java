/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.figure.FigureMetrics.MARGIN;
import static org.jirei.render.sequence.SequenceMetrics.PHASE_FONT;
import static org.jirei.render.sequence.SequenceMetrics.PHASE_LEADING;
import static org.jirei.render.sequence.SequenceMetrics.PHASE_PADDING;
import static org.jirei.render.sequence.SequenceMetrics.PHASE_RAIL_GAP;
import static org.jirei.render.sequence.SequenceMetrics.PHASE_RAIL_WIDTH;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.figure.SceneIds;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.BrokenText;
import org.jirei.render.typography.LineBreaker;

/** A phase: a band with its label across the figure, and a rail down the left side as far as the phase goes. */
final class PhaseBand {

    private static final double TEXT_LEFT = MARGIN + PHASE_RAIL_WIDTH + PHASE_RAIL_GAP;

    private final TextBlock label;
    private final double right;

    /** Makes the band of a phase with {@code label}, which may be {@code null}, ending at x {@code right}. */
    PhaseBand(String label, double right) {
        this.right = right;
        BrokenText lines = LineBreaker.lines(label, right - PHASE_RAIL_GAP - TEXT_LEFT, PHASE_FONT);
        this.label = TextBlock.of(lines.lines(), PHASE_FONT, PHASE_LEADING, Style.PHASE_LABEL);
    }

    double height() {
        return Math.max(label.height(), PHASE_LEADING) + 2 * PHASE_PADDING;
    }

    SceneItem draw(SceneIds ids, double top, double bottom) {
        List<SceneItem> items = new ArrayList<>();
        items.add(new Box(MARGIN, top, right - MARGIN, height(), 0, Style.PHASE));
        items.add(new Box(MARGIN, top, PHASE_RAIL_WIDTH, bottom - top, 0, Style.PHASE_RAIL));
        items.addAll(label.draw(TEXT_LEFT, top + PHASE_PADDING));
        return new Group(ids.phase(), items);
    }
}
