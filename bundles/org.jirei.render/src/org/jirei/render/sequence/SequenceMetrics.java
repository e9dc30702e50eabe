/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import java.util.List;
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
    /** Over the right edge of the columns, so that the band covers the edge of a boundary there. */
    static final double PHASE_OVERHANG = 4;
    /** A phase that goes on is announced again in no more lines than this. */
    static final int PHASE_CONTINUED_LINES = 1;
    static final double PHASE_AFTER_BAND = 16;
    static final double PHASE_AFTER = 12;

    static final double HEAD_MIN_WIDTH = 104;
    static final double HEAD_PADDING = 10;
    static final double HEAD_RADIUS = 6;
    static final double HEAD_ICON = 24;
    static final double HEAD_ICON_GAP = 6;
    /** Widths that a head's label may be broken to, narrowest first: 6.5 to 14 em. */
    static final List<Double> HEAD_TEXT_WIDTHS = List.of(84.0, 104.0, 130.0, 156.0, 182.0);
    /** A head with more lines than this is rather made wider. */
    static final int HEAD_LINES = 2;

    /** Side of the head of a boundary's own lifeline. */
    static final double OWN_HEAD = 34;
    static final double OWN_HEAD_GAP = 8;

    /** Where a sheet is narrow: heads of 4 em and more, with as many lines as that takes. */
    static final double CLOSE_HEAD_MIN_WIDTH = 64;
    static final double CLOSE_HEAD_PADDING = 6;
    static final List<Double> CLOSE_HEAD_TEXT_WIDTHS = List.of(52.0, 65.0, 78.0, 91.0, 104.0, 130.0, 156.0);
    static final int CLOSE_HEAD_LINES = 4;
    static final double CLOSE_COLUMN_GAP = 10;

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
    /** From a box's edge to a lifeline or a boundary's edge beside it: closer, they would look like one. */
    static final double BOX_CLEARANCE = 6;
    /** As far as a box is moved aside for that. */
    static final double BOX_SHIFT_MAX = 14;
    /** A halo's edge closer to a lifeline would leave a sliver of it; less than a halo's overhang: texts stay clear. */
    static final double VERTICAL_CLEARANCE = 3;

    static final double BOX_PADDING_X = 12;
    static final double BOX_PADDING_Y = 8;
    static final double BOX_RADIUS = 6;
    /** Across the dot on a box's upper edge. */
    static final double BOX_DOT = 8;

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

    /** Of a sheet: the title over the figure, shortened to so many lines. */
    static final int TITLE_LINES = 2;
    static final double TITLE_LEADING = 22;
    static final double TITLE_AFTER = 14;
    static final double PAGE_NUMBER_GAP = 24;
    /** Titles leave this much room for page numbers. */
    static final String PAGE_NUMBER_WIDEST = "0000 / 0000";
    static final double PAGE_NUMBER_FONT = Measures.SMALL_FONT;
    static final double CONTINUATION_FONT = Measures.SMALL_FONT;
    static final double CONTINUATION_LEADING = 18;
    static final double CONTINUATION_HALO = 6;
    static final double CONTINUATION_BEFORE = 6;
    /** A sheet is rather broken between two phases where that fills this share of what the sheet can hold. */
    static final double WELL_FILLED = 0.6;
    /** For breaks between phases a figure may take so many times the sheets: one more for every eight. */
    static final double MOST_SHEETS_FOR_PHASES = 1.125;

    private SequenceMetrics() {
    }
}
