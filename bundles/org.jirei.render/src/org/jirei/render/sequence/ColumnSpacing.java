/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.sequence.SequenceMetrics.CLOSE_COLUMN_GAP;
import static org.jirei.render.sequence.SequenceMetrics.CLOSE_HEAD_LINES;
import static org.jirei.render.sequence.SequenceMetrics.CLOSE_HEAD_MIN_WIDTH;
import static org.jirei.render.sequence.SequenceMetrics.CLOSE_HEAD_PADDING;
import static org.jirei.render.sequence.SequenceMetrics.CLOSE_HEAD_TEXT_WIDTHS;
import static org.jirei.render.sequence.SequenceMetrics.COLUMN_GAP;
import static org.jirei.render.sequence.SequenceMetrics.COLUMN_GAP_MAX;
import static org.jirei.render.sequence.SequenceMetrics.CONTENT_MIN_WIDTH;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_LINES;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_MIN_WIDTH;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_PADDING;
import static org.jirei.render.sequence.SequenceMetrics.HEAD_TEXT_WIDTHS;

import java.util.List;

/**
 * How much room heads and the gaps between them take. Lengths in px.
 *
 * @param gap between two columns, at least
 * @param mostGap to which columns are moved apart
 * @param fill the width that they are moved apart to fill
 * @param headWidth at least
 * @param headPadding from a head's edge to its label
 * @param headTextWidths that a head's label may be broken to, narrowest first
 * @param headLines with more of them a head is rather made wider
 */
record ColumnSpacing(double gap, double mostGap, double fill, double headWidth, double headPadding,
        List<Double> headTextWidths, int headLines) {

    /** As it reads best. */
    static final ColumnSpacing ROOMY = new ColumnSpacing(COLUMN_GAP, COLUMN_GAP_MAX, CONTENT_MIN_WIDTH, HEAD_MIN_WIDTH,
            HEAD_PADDING, HEAD_TEXT_WIDTHS, HEAD_LINES);

    /** As close as legibility allows, to fill a sheet that leaves {@code width} px for the columns. */
    static ColumnSpacing close(double width) {
        return new ColumnSpacing(CLOSE_COLUMN_GAP, COLUMN_GAP, width, CLOSE_HEAD_MIN_WIDTH, CLOSE_HEAD_PADDING,
                CLOSE_HEAD_TEXT_WIDTHS, CLOSE_HEAD_LINES);
    }
}
