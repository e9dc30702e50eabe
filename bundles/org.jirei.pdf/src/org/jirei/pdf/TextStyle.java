/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.List;
import org.jirei.print.Lettering;
import org.jirei.render.typography.BrokenText;
import org.jirei.render.typography.LineBreaker;

/**
 * How a kind of text is set.
 *
 * @param leading from one baseline to the next, in px
 * @param lines how it is broken
 */
record TextStyle(Lettering lettering, double leading, Lines lines) {

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
        BrokenText broken = switch (lines) {
            case PHRASES -> LineBreaker.lines(text, width, size());
            case BALANCED -> LineBreaker.balancedLines(text, width, size());
            case EVEN -> LineBreaker.evenLines(text, width, size(), size() * ReportMetrics.RAG_EM);
        };
        return broken.lines();
    }
}
