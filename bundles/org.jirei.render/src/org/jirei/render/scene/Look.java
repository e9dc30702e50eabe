/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

import java.util.List;

/**
 * What a role looks like on some paper. Text has neither stroke nor anything but colour and weight.
 *
 * @param fill as {@code #rrggbb}, or {@code none}
 * @param stroke as {@code #rrggbb}, or {@code none}
 * @param strokeWidth in px
 * @param dash lengths of strokes and gaps in turn, in px; empty for an unbroken line
 * @param round whether ends and corners of strokes are round
 * @param bold whether text is set bold
 */
public record Look(String fill, String stroke, double strokeWidth, List<Double> dash, boolean round, boolean bold) {

    /** Stands for no fill or no stroke. */
    public static final String NONE = "none";

    /** Makes a look; later changes to {@code dash} do not reach it. */
    public Look {
        dash = List.copyOf(dash);
    }

    /** Returns what {@code style} looks like on {@code paper}. */
    public static Look of(Style style, Paper paper) {
        return Appearance.of(style).on(paper);
    }

    /** Returns whether anything is filled. */
    public boolean hasFill() {
        return !fill.equals(NONE);
    }

    /** Returns whether anything is stroked. */
    public boolean hasStroke() {
        return !stroke.equals(NONE);
    }
}
