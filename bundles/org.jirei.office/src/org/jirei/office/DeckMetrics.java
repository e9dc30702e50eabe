/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.List;

/** Sizes of slides and of what stands on them, in px of 1/96 inch; colours as the figures have them on light paper. */
final class DeckMetrics {

    /** 96 px to an inch, 914400 EMU to an inch (ECMA-376-1, 20.1.10.16). */
    static final double EMU_PER_PX = WordFigures.EMU_PER_PX;
    /** Hundredths of a point, in which letters are measured (ECMA-376-1, 20.1.10.72). */
    static final double HUNDREDTHS_PER_PX = 75;

    /** 16:9, as wide as PowerPoint makes slides, in points. */
    static final int WIDTH_PT = 960;
    static final int HEIGHT_PT = 540;

    /** How many columns of text stand beside one another. */
    static final int COLUMNS = 2;
    static final double GAP = 32;
    /** Below what stands on a slide, px and as a share of the slide's height. */
    static final double BOTTOM_SHARE = 0.055;
    /** Between the title and what it heads. */
    static final double AFTER_TITLE = 8;

    static final double BODY_FONT = 14;
    static final double HEADING_FONT = 15;
    /** How much larger than usual texts are where they leave a slide free, largest first. */
    static final List<Double> TEXT_SIZES = List.of(1.3, 1.2, 1.1);
    static final double TABLE_FONT = 13;
    static final double LEADING = 1.3;
    static final double INDENT = 16;
    static final double BEFORE_PARAGRAPH = 3;
    static final double BEFORE_HEADING = 11;
    /** Viewers have other fonts than the measures were made for: so much of a line and of a column stays free. */
    static final double SAFE = 0.96;

    /** What facts and summary take of a slide's width beside its schematic. */
    static final double LEAST_BESIDE = 0.2;
    static final double MOST_BESIDE = 0.33;
    /** What a summary above the schematic may take of the room. */
    static final double MOST_ABOVE = 0.4;
    /** How many columns it may have there, if fewer take more. */
    static final int COLUMNS_ABOVE = 3;
    /** No letter of a schematic is smaller: 9 pt. */
    static final double LEAST_FONT = 12;
    static final double MOST_SCALE = 1.25;
    /** What a schematic as wide as the slide may stand out of the text's edges at either side. */
    static final double FIGURE_OUT = 12;
    /** Room for wires along the edges of a schematic that has slides of its own. */
    static final double FIGURE_MARGIN = 4;

    static final double CELL_SIDE = 8;
    static final double CELL_TOP = 5;

    static final String INK = "1B2430";
    static final String HEADING_INK = "1A3A7A";
    static final String RULE = "B8C4D2";
    static final String HEAD_FILL = "34506F";
    static final String GROUP_FILL = "EEF3F8";
    static final String WHITE = "FFFFFF";

    private DeckMetrics() {
    }
}
