/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import org.jirei.render.typography.LineBreaker;

/** The room that a slide has for its title, and the size of the title's letters, in px. */
record TitleRoom(double width, double height, double fontSize) {

    private static final double STEP = 0.05;
    /** Whoever reads from afar reads no smaller letters. */
    private static final double LEAST = 0.4;

    /** Returns the scale at which the letters of {@code title} have room. */
    double scale(String title) {
        double scale = 1;
        while (scale - STEP >= LEAST && height(title, fontSize * scale) > height) {
            scale -= STEP;
        }
        return scale;
    }

    private double height(String title, double size) {
        return LineBreaker.lines(title, width * DeckMetrics.SAFE, size).lines().size() * size * DeckMetrics.LEADING;
    }
}
