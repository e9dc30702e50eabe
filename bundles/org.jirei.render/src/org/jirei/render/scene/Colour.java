/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

/**
 * The colours of all figures: the one file that defines them, each on light paper, on dark, and for black and white
 * printing. Text and what carries meaning have at least the contrast to what they stand on that WCAG 2.2 AA asks for
 * (4.5:1 and 3:1). Steps, actions and alarms differ in lightness too, so that readers with protanopia, deuteranopia or
 * tritanopia tell them apart; shapes tell them apart where there is no colour at all.
 */
public enum Colour {
    PAPER("#ffffff", "#151b24", "#ffffff"),
    INK("#1b2430", "#e8edf4", "#000000"),
    QUIET_INK("#4a5666", "#aeb9c8", "#000000"),
    LIFELINE("#8493a6", "#66758a", "#707070"),
    BOUNDARY_EDGE("#8596aa", "#67788f", "#707070"),
    BOUNDARY_FILL("#eef3f8", "#1d2734", "#ffffff"),
    BOUNDARY_INK("#34506f", "#b6c9df", "#000000"),
    HEAD_FILL("#ffffff", "#222d3b", "#ffffff"),
    PHASE_FILL("#e3e9f1", "#28354a", "#e4e4e4"),
    PHASE_EDGE("#7187a3", "#7f96b4", "#000000"),
    LINK("#6b7888", "#8d9bad", "#606060"),
    STEP("#1a3a7a", "#b3ceff", "#000000"),
    STEP_TINT("#f4f7fb", "#1c2739", "#ffffff"),
    STEP_NUMBER("#ffffff", "#101722", "#ffffff"),
    ACTION("#0b7d5a", "#3ec48d", "#000000"),
    ACTION_TINT("#f1faf8", "#17292a", "#ffffff"),
    /** In black and white an action's badge is the step's turned inside out. */
    ACTION_BADGE("#0b7d5a", "#3ec48d", "#ffffff"),
    ACTION_NUMBER("#ffffff", "#101722", "#000000"),
    ALARM("#a8201a", "#ff6f61", "#000000"),
    NOTE_FILL("#fff8e1", "#332d17", "#ffffff"),
    NOTE_EDGE("#a37f1f", "#a58a3c", "#707070"),
    NOTE_INK("#4d3d05", "#f1dfa4", "#000000"),
    /** Behind what a reader's eye is led to; on screens only. */
    HIGHLIGHT("#ffe7a0", "#4a3f14", "#e4e4e4");

    private final String light;
    private final String dark;
    private final String print;

    Colour(String light, String dark, String print) {
        this.light = light;
        this.dark = dark;
        this.print = print;
    }

    /** Returns the colour on {@code paper} as {@code #rrggbb}. */
    public String on(Paper paper) {
        return switch (paper) {
            case LIGHT -> light;
            case DARK -> dark;
            case PRINT -> print;
        };
    }
}
