/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import org.jirei.render.scene.Measures;

/** Every distance of the sequence diagram, in px, with the reason where it is not plain from the name. */
final class SequenceMetrics {

    /** Narrower than this, sentences would be broken too often: columns are moved apart instead. */
    static final double CONTENT_MIN_WIDTH = 560;

    static final double TIME_FONT = Measures.SMALL_FONT;
    static final double HEAD_FONT = Measures.READING_FONT;
    static final double BOUNDARY_FONT = Measures.SMALL_FONT;
    static final double PHASE_FONT = Measures.READING_FONT;

    static final double TIME_LEADING = 18;
    static final double HEAD_LEADING = 18;
    static final double BOUNDARY_LEADING = 18;
    static final double PHASE_LEADING = 20;

    /** Times stand here; as wide as 2018-06-12 at their size. */
    static final double TIME_WIDTH = 76;
    static final double TIME_GAP = 16;

    /** The bar down the left side that shows how far a phase goes. */
    static final double PHASE_RAIL_WIDTH = 4;
    static final double PHASE_RAIL_GAP = 12;
    static final double PHASE_PADDING = 5;
    static final double PHASE_AFTER_BAND = 16;
    static final double PHASE_AFTER = 12;

    static final double HEAD_MIN_WIDTH = 104;
    static final double HEAD_PADDING = 10;
    static final double HEAD_RADIUS = 6;
    static final double HEAD_ICON = 24;
    static final double HEAD_ICON_GAP = 6;
    /** Widths that a head's label may be broken to, narrowest first: 6.5 to 14 em. */
    static final double[] HEAD_TEXT_WIDTHS = {84, 104, 130, 156, 182};
    /** A head with more lines than this is rather made wider. */
    static final int HEAD_LINES = 2;

    static final double COLUMN_GAP = 24;
    /** Further apart, the eye loses the way from one lifeline to the next. */
    static final double COLUMN_GAP_MAX = 168;

    static final double BOUNDARY_PADDING = 12;
    static final double BOUNDARY_RADIUS = 8;
    static final double BOUNDARY_LABEL_GAP = 6;
    /** A boundary is widened for its label up to this; a longer label is broken. */
    static final double BOUNDARY_LABEL_MIN_WIDTH = 120;

    static final double FLOW_BEFORE = 20;
    static final double FLOW_AFTER = 4;
    /** White between two flow lines: clearly more than between the parts of one. */
    static final double LINE_GAP = 24;

    static final double BLOCK_MIN_WIDTH = 300;
    static final double BLOCK_MAX_WIDTH = 400;
    /** A sentence stays this far inside the ends of its arrows where it can. */
    static final double BLOCK_INSET = 16;
    /** From the edges of the columns, so that halos, boxes and notes leave the outermost boundary's edges whole. */
    static final double BLOCK_EDGE = 14;
    /** A halo's edge closer to a lifeline would leave a sliver of it; less than a halo's overhang: texts stay clear. */
    static final double VERTICAL_CLEARANCE = 3;

    static final double BOX_PADDING_X = 12;
    static final double BOX_PADDING_Y = 8;
    static final double BOX_RADIUS = 6;

    /** From the sentence to its first arrow: clears the zigzag of an attack. */
    static final double MESSAGE_BEFORE = 11;
    static final double MESSAGE_DISTANCE = 26;
    static final double MESSAGE_AFTER = 7;

    /** The bar on a lifeline that joins the messages of one line. */
    static final double JOIN_WIDTH = 8;
    static final double JOIN_OVERHANG = 6;
    static final double JOIN_RADIUS = 2;

    static final double NOTE_BEFORE = 9;
    /** Notes stand a little to the right of the sentence that they belong to. */
    static final double NOTE_INDENT = 12;

    private SequenceMetrics() {
    }
}
