/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import org.jirei.print.Lettering;

/**
 * How a kind of text is set.
 *
 * @param leading from one baseline to the next, in px
 */
record TextStyle(Lettering lettering, double leading) {

    double size() {
        return lettering.size();
    }

    /** Returns where the letters of a line stand whose upper edge is at {@code top}. */
    double baseline(double top) {
        return top + (leading - size()) / 2 + ReportMetrics.ASCENT_EM * size();
    }

    TextStyle coloured(String colour) {
        return new TextStyle(new Lettering(size(), lettering.bold(), colour), leading);
    }
}
