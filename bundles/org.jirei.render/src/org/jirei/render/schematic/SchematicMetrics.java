/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.List;
import org.jirei.render.scene.Measures;

/** Every distance of the schematic, in px, with the reason where it is not plain from the name. */
final class SchematicMetrics {

    static final double LABEL_FONT = Measures.READING_FONT;
    static final double LABEL_LEADING = 17;
    static final double BOUNDARY_FONT = Measures.READING_FONT;
    static final double BOUNDARY_LEADING = 17;
    static final double LINK_FONT = Measures.SMALL_FONT;
    static final double LINK_LEADING = 16;
    static final double LINK_LABEL_WIDTH = 130;
    /** How wide a label is at most where there is little room, and of how many lines one is that is made narrow. */
    static final double LINK_LABEL_NARROW = 65;
    static final int LINK_LABEL_LINES = 3;
    static final double CALLOUT_FONT = Measures.SMALL_FONT;
    static final double CALLOUT_LEADING = 17;

    static final double ICON = 22;
    static final double ICON_GAP = 7;
    static final double CARD_PADDING_X = 9;
    static final double CARD_PADDING_Y = 9;
    static final double CARD_RADIUS = 6;
    static final double CARD_MIN_WIDTH = 84;
    /** From one call-out to the next and to what it hangs on. */
    static final double CALLOUT_GAP = 6;
    /** Widths that a card's label may be broken to, narrowest first. */
    static final List<Double> LABEL_WIDTHS = List.of(66.0, 92.0, 118.0, 144.0, 182.0);
    static final int LABEL_LINES = 2;

    static final double BOUNDARY_PADDING = 18;
    static final double BOUNDARY_LABEL_PADDING = 7;
    static final double BOUNDARY_RADIUS = 8;
    static final double BOUNDARY_ICON = 16;
    static final double BOUNDARY_LABEL_WIDTH = 240;

    static final double BADGE_HEIGHT = 20;
    static final double BADGE_PADDING = 5;
    static final double BADGE_GAP = 6;
    static final double CALLOUT_PADDING = 5;
    static final double CALLOUT_RADIUS = 5;
    static final double NOTE_GAP = 4;
    static final double NOTE_PADDING = 4;
    static final double NOTE_RADIUS = 2;

    /** Arrows run on the lines of this grid, so that they keep their distance. */
    static final double GRID = 12;
    /** Room for an arrow's head before its first bend. */
    static final double CLEARANCE = 16;
    static final double INNER_GAP_MIN = 48;
    /** How much of the room that a row has to spare makes its boundaries wider; the rest goes between them. */
    static final double STRETCH = 0.5;
    /** By how much of its width a boundary is made wider at most. */
    static final double STRETCH_MOST = 0.6;
    /** From the label of a boundary to what it holds. */
    static final double BOUNDARY_LABEL_AFTER = 12;

    /** Widths that call-outs may have. */
    static final double[] CALLOUT_WIDTHS = {150, 190, 230, 290};

    /** Width of the call-outs that stand in a card or under the label of a boundary. */
    static final double SELF_CALLOUT_WIDTH = 210;

    static final double HEAD_LENGTH = 10;
    static final double HEAD_HALF_WIDTH = 4.5;
    static final double ATTACK_LENGTH = 14;
    static final double ATTACK_HALF_WIDTH = 7;
    static final double ZIGZAG_HALF_LENGTH = 10;
    static final double ZIGZAG_HALF_HEIGHT = 6;
    /** From the actor that a failing arrow does not reach to the middle of its cross. */
    static final double CROSS_DISTANCE = 11;
    static final double CROSS_HALF = 4.5;
    /** The mark where a line goes on that is told at another arrow. */
    static final double JOIN = 8;
    static final double LEADER_DOT = 4;

    static final double TITLE_LEADING = 22;
    static final int TITLE_LINES = 2;
    static final double TITLE_AFTER = 10;
    static final double PAGE_WORDS_FONT = Measures.SMALL_FONT;
    static final double PAGE_NUMBER_GAP = 16;
    /** A sheet of which cards and call-outs take more than this, as a scale, has no room for the arrows. */
    static final double FULLEST = 0.95;
    /** What cards and call-outs take of a figure at most. */
    static final double DENSITY = 0.36;

    /** What a wire pays on its way, beside its length in px: for a bend, and for crossing or touching another wire. */
    static final int WAY_BEND = 45;
    static final int WAY_CROSSING = 90;
    static final int WAY_OVERLAP = 2_000;
    static final int WAY_BESIDE_WIRE = 4;
    /** For crossing the edge of a boundary, and for each cell along it. */
    static final int WAY_OVER_EDGE = 6;
    static final int WAY_ALONG_EDGE = 30;

    /** What a form of a text costs by its looks: for a broken word, an odd proportion, and each so many square px. */
    static final double SHAPE_BROKEN_WORD = 40;
    static final double SHAPE_UNPLEASANT = 6;
    /** What the narrow form of a link's label costs: no more crossings than one are worth it. */
    static final double SHAPE_NARROW_LABEL = 160;
    static final double SHAPE_PLEASANT_PROPORTION = 2.2;
    static final double SHAPE_ROOM_FOR_ONE = 1_500;

    /** What a figure costs for each crossing and each bend, beside half the length of its ways in px. */
    static final double FIGURE_CROSSING = 160;
    static final double FIGURE_BEND = 40;
    static final double FIGURE_LENGTH = 0.5;

    /** Half of what a wire takes across its way, its heads and marks too. */
    static final double WIRE_HALF = 4;

    /** White around a text beside a wire, and from it to the label and the edge of a boundary and to wires. */
    static final double TEXT_GAP = 6;
    static final double TEXT_TITLE_GAP = 3;
    static final double TEXT_EDGE_GAP = 4;
    static final double TEXT_WIRE_GAP = 4;
    /** Clears the zigzag. */
    static final double TEXT_ATTACK_GAP = 9;
    /** White on both sides of a leader, and from a leader that is there to a text. */
    static final double LEADER_GAP = 2;
    static final double LEADER_TEXT_GAP = 5;
    /** From the ends of a straight part that is long enough, and from a zigzag, to where a leader meets it. */
    static final double LEADER_END_GAP = 16;
    static final double LEADER_END_GAP_FROM = 40;
    static final double LEADER_ZIGZAG_GAP = 20;

    /** How far from its wire a text is tried, and which part of it stands before its leader. */
    static final double[] TEXT_DISTANCES = {7, 13, 19, 31, 49, 73, 103, 139};
    static final double[] TEXT_SHARES = {0.5, 0.25, 0.75, 0.06, 0.94};
    /** A link's label has no leader: farther off nobody would see what it names. */
    static final double LINK_LABEL_FARTHEST = 31;
    /** How often texts that found no room are tried first, and from which time on they are halved. */
    static final int TEXT_ROUNDS = 6;
    static final int TEXT_HALVED_FROM = 3;
    /** Width of call-outs that have no room but below the figure. */
    static final double BELOW_WIDTH = 290;

    /** What a text costs for each px from its wire, off the middle of its part, and that this part is too short. */
    static final double TEXT_DISTANT = 1.1;
    static final double TEXT_OFF_MIDDLE = 0.15;
    static final double TEXT_AT_SHORT_SEGMENT = 0.1;
    /** For standing to one side of its leader; half of it for wholly so. */
    static final double TEXT_ASIDE = 12;
    static final double LEADER_CROSSES_WIRE = 60;
    static final double LEADERS_CROSS = 90;

    /** Moving the edge of a boundary by less, in px, would not be seen. */
    static final double TRIM_WORTHWHILE = 24;

    /** What rows cost that are larger than this part of a sheet, as a scale, and for their size anyway. */
    static final double ROWS_ROOMY = 0.95;
    static final double ROWS_TOO_LARGE = 900;
    static final double ROWS_LARGE = 120;
    /** What a wire costs in rows for each px, if it is a link or for going down, and for not being straight. */
    static final double ROWS_LINK = 0.7;
    static final double ROWS_DOWN = 1.3;
    static final double ROWS_BENT = 60;
    static final double ROWS_CROSSING = 90;
    static final double ROWS_THROUGH_CARD = 130;
    /** How much sooner is read what stands farther up than to the left, and what each px against that order costs. */
    static final double ROWS_READ_DOWN = 1.4;
    static final double ROWS_DISORDER = 0.12;

    /** Least gaps between what stands on a sheet. */
    static final double SHEET_GAP_X = 60;
    static final double SHEET_GAP_Y = 48;
    /** White along the edges of a sheet in which only arrows and texts may be. */
    static final double SHEET_INSET = 20;
    /** The smallest sheet that is tried, as a scale of the page. */
    static final double SHEET_SMALLEST = 0.56;
    /** What a text may stand outside a sheet where there is room for it. */
    static final double SHEET_OVERHANG = 100;
    /** More wires than this need room of their own, in square px each. */
    static final int FEW_WIRES = 30;
    static final double ROOM_FOR_WIRE = 9_000;
    /** What takes less of a page than this, as a scale, and did not fit is tried once more before it is split. */
    static final double PROMISING = 0.8;

    private SchematicMetrics() {
    }
}
