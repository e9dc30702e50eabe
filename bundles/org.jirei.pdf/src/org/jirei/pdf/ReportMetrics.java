/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.List;
import org.jirei.print.Lettering;
import org.jirei.render.scene.Colour;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Paper;

/**
 * The looks of the report: sheets of A4 on their side, two columns of about forty characters, the colours of the
 * figures on light paper. Lengths are in px, 1/96 inch.
 */
final class ReportMetrics {

    static final double PAGE_WIDTH = PageFormat.A4_LANDSCAPE.width();
    static final double PAGE_HEIGHT = PageFormat.A4_LANDSCAPE.height();
    /** 15 mm, room for a binding. */
    static final double SIDE = 57;
    static final double BODY_TOP = 62;
    static final double BODY_BOTTOM = PAGE_HEIGHT - 44;
    static final double BODY_WIDTH = PAGE_WIDTH - 2 * SIDE;
    static final double BODY_HEIGHT = BODY_BOTTOM - BODY_TOP;
    static final double RUNNING_HEAD_BASELINE = 38;
    static final double FOLIO_BASELINE = PAGE_HEIGHT - 24;
    static final double COLUMN_GAP = 36;
    static final double COLUMN_WIDTH = (BODY_WIDTH - COLUMN_GAP) / 2;

    /** What a Japanese face takes above the baseline, in em. */
    static final double ASCENT_EM = 0.88;

    static final String INK_COLOUR = Colour.INK.on(Paper.LIGHT);
    static final String QUIET_COLOUR = Colour.QUIET_INK.on(Paper.LIGHT);
    static final String ACCENT = Colour.STEP.on(Paper.LIGHT);
    static final String HEADING_COLOUR = Colour.BOUNDARY_INK.on(Paper.LIGHT);
    static final String RULE_COLOUR = Colour.BOUNDARY_EDGE.on(Paper.LIGHT);
    static final String BAND_COLOUR = Colour.BOUNDARY_FILL.on(Paper.LIGHT);
    static final String HEAD_BAND_COLOUR = Colour.PHASE_FILL.on(Paper.LIGHT);
    static final String ON_ACCENT = Colour.STEP_NUMBER.on(Paper.LIGHT);
    static final String ACTION_COLOUR = Colour.ACTION.on(Paper.LIGHT);

    /** 9.75 pt, as in the figures. */
    static final TextStyle BODY = new TextStyle(new Lettering(13, false, INK_COLOUR), 20,
            TextStyle.Lines.EVEN);
    static final TextStyle BODY_BOLD = new TextStyle(new Lettering(13, true, INK_COLOUR), 20);
    static final TextStyle SMALL = new TextStyle(new Lettering(12, false, QUIET_COLOUR), 18);
    static final TextStyle CELL = new TextStyle(new Lettering(12, false, INK_COLOUR), 18);
    static final TextStyle CELL_BOLD = new TextStyle(new Lettering(12, true, INK_COLOUR), 18);
    static final TextStyle FACT_NAME = new TextStyle(new Lettering(12, true, HEADING_COLOUR), 20);
    static final TextStyle PAGE_TITLE = new TextStyle(new Lettering(20, true, HEADING_COLOUR), 28);
    static final TextStyle PART = new TextStyle(new Lettering(15, true, HEADING_COLOUR), 22,
            TextStyle.Lines.BALANCED);
    static final TextStyle LESSON = new TextStyle(new Lettering(13, true, HEADING_COLOUR), 20,
            TextStyle.Lines.BALANCED);
    static final TextStyle COVER_TITLE = new TextStyle(new Lettering(36, true, ON_ACCENT), 52,
            TextStyle.Lines.BALANCED);
    static final TextStyle COVER_FACT = new TextStyle(new Lettering(16, false, INK_COLOUR), 28);
    static final TextStyle COVER_FACT_NAME = new TextStyle(new Lettering(14, true, HEADING_COLOUR), 28);
    static final Lettering RUNNING_HEAD = new Lettering(11, false, QUIET_COLOUR);
    static final Lettering FOLIO = new Lettering(11, true, QUIET_COLOUR);
    static final Lettering PAGE_OF_CASE = new Lettering(13, false, QUIET_COLOUR);
    static final String LINK_COLOUR = ACCENT;

    /** How far before the column's edge a line may end so that a phrase is not broken. */
    static final double RAG_EM = 2.5;
    /** Lines of Japanese that end further from the edge are not spread to it: gaps would be seen. */
    static final double MOST_FREE_EM = 4.5;
    /** A shorter last line looks as if it had been forgotten. */
    static final double LEAST_LAST_LINE_EM = 3;
    /** How much higher a column may be so that both begin with a heading. */
    static final double MOST_UNBALANCED = 1.35;

    static final double BEFORE_PART = 13;
    /** Between parts of a survey that share a sheet. */
    static final double BETWEEN_PARTS = 36;
    static final double BEFORE_LESSON = 6;
    static final double AFTER_HEADING = 3;
    static final double BEFORE_PARAGRAPH = 6;
    static final double BEFORE_BULLET = 2;
    static final double BULLET_INDENT = 16;
    static final double FACT_INDENT = 64;
    /** Between the longest name of a fact and the values. */
    static final double FACT_GAP = 14;
    static final double COVER_FACT_INDENT = 76;
    static final double BEFORE_FACT = 2;
    static final double CELL_PADDING = 8;
    static final double ROW_PADDING = 6;
    static final double HAIRLINE = 0.75;
    static final double TITLE_RULE = 2;
    static final double TITLE_BAR = 5;
    /** The bar is so much shorter than the title's lines at each end, and the rule so far below them. */
    static final double TITLE_INSET = 4;
    static final double TITLE_BAR_GAP = 12;
    static final double AFTER_TITLE = 16;
    static final double BEFORE_FIGURE = 14;
    static final double PAGE_COLUMN = 56;

    /** The cover's band, and where its title ends and what is below begins. */
    static final double COVER_BAND = 410;
    static final double COVER_TITLE_BOTTOM = 360;
    static final double COVER_SIDE = 96;
    static final double COVER_FACTS_TOP = 452;

    /** Of the room below a page's title, what facts and summary may take side by side; else they flow on. */
    static final double MOST_OPENING = 0.45;
    /** Less than this is no room for a figure, px. */
    static final double LEAST_FIGURE_ROOM = 280;
    /** Letters of a figure that is drawn smaller than this are too small to read. */
    static final double LEAST_SCALE = 0.6;

    /** How large sequence diagrams are drawn, the best first: smaller ones where that takes fewer sheets. */
    static final List<Double> SEQUENCE_SCALES = List.of(1.0, 0.9, 0.82);

    private ReportMetrics() {
    }
}
