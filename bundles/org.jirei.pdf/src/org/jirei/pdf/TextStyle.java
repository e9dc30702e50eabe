/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.List;
import org.jirei.print.Lettering;
import org.jirei.render.typography.LineBreaker;
import org.jirei.render.typography.TextMeasure;

/**
 * How a kind of text is set.
 *
 * @param leading from one baseline to the next, in px
 * @param lines how it is broken
 */
record TextStyle(Lettering lettering, double leading, Lines lines) {

    private static final double STEP_EM = 0.5;

    /** How text is broken into lines. */
    enum Lines {
        /** At the end of a phrase, where the next one does not fit. */
        PHRASES,
        /** As headings are: into lines that are about equally long. */
        BALANCED,
        /** As prose in columns is: near the column's edge. */
        EVEN
    }

    /** Makes a style of lines that end with a phrase. */
    TextStyle(Lettering lettering, double leading) {
        this(lettering, leading, Lines.PHRASES);
    }

    double size() {
        return lettering.size();
    }

    /** Returns where the letters of a line stand whose upper edge is at {@code top}. */
    double baseline(double top) {
        return top + (leading - size()) / 2 + ReportMetrics.ASCENT_EM * size();
    }

    TextStyle coloured(String colour) {
        return new TextStyle(new Lettering(size(), lettering.bold(), colour), leading, lines);
    }

    /** Returns {@code text} in lines of at most {@code width} px. */
    List<String> broken(String text, double width) {
        return switch (lines) {
            case PHRASES -> LineBreaker.lines(text, width, size()).lines();
            case BALANCED -> LineBreaker.balancedLines(text, width, size()).lines();
            case EVEN -> withoutWidow(text, width);
        };
    }

    /** Breaks a little before the edge where that saves a letter or two from being alone on the last line. */
    private List<String> withoutWidow(String text, double width) {
        List<String> widest = even(text, width);
        if (widest.size() < 2) {
            return widest;
        }
        List<String> best = widest;
        for (double em = STEP_EM; em <= ReportMetrics.RAG_EM && isWidow(best.getLast()); em += STEP_EM) {
            List<String> narrower = even(text, width - em * size());
            best = narrower.size() == widest.size() ? narrower : best;
        }
        return isWidow(best.getLast()) ? widest : best;
    }

    private List<String> even(String text, double width) {
        return LineBreaker.evenLines(text, width, size(), size() * ReportMetrics.RAG_EM).lines();
    }

    private boolean isWidow(String last) {
        return TextMeasure.width(last, 1) < ReportMetrics.LEAST_LAST_LINE_EM;
    }
}
