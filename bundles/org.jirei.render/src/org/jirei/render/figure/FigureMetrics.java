/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import org.jirei.render.scene.Measures;

/** Distances of the parts that both figures are made of, in px. */
public final class FigureMetrics {

    /** White around a figure, so that it can be put next to anything. */
    public static final double MARGIN = 24;

    public static final double SENTENCE_FONT = Measures.READING_FONT;
    public static final double SENTENCE_LEADING = 20;
    public static final double NOTE_FONT = Measures.SMALL_FONT;
    public static final double NOTE_LEADING = 18;

    static final double BADGE_FONT = Measures.SMALL_FONT;
    /** Height of a number's badge; no badge is narrower. */
    public static final double BADGE_HEIGHT = 22;
    static final double BADGE_PADDING = 6;
    static final double BADGE_GAP = 8;
    static final double STEP_BADGE_RADIUS = 11;
    static final double ACTION_BADGE_RADIUS = 4;
    static final double HALO_X = 6;
    static final double HALO_Y = 2;

    static final double MESSAGE_END_LENGTH = 10;
    static final double MESSAGE_END_HALF_WIDTH = 4.5;
    static final double ATTACK_END_LENGTH = 14;
    static final double ATTACK_END_HALF_WIDTH = 7;
    static final double ZIGZAG_HALF_LENGTH = 10;
    static final double ZIGZAG_HALF_HEIGHT = 7;
    /** From the actor that a failing message does not reach to the middle of its cross. */
    static final double CROSS_DISTANCE = 13;
    static final double CROSS_HALF = 5;
    static final double LOOP_WIDTH = 32;
    /** From where a message to its own sender sets out to where it returns. */
    public static final double LOOP_HEIGHT = 16;

    static final double NOTE_MAX_WIDTH = 300;
    static final double NOTE_PADDING_X = 10;
    static final double NOTE_PADDING_Y = 6;
    static final double NOTE_FOLD = 10;

    private FigureMetrics() {
    }
}
