/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import java.util.List;
import org.jirei.render.figure.Hop;

/** How far arrows reach from left to right. */
record Span(double left, double right) {

    static Span of(List<Hop> hops, Columns columns) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (Hop hop : hops) {
            double from = columns.lifeline(hop.from());
            double to = columns.lifeline(hop.to());
            left = Math.min(left, Math.min(from, to));
            right = Math.max(right, Math.max(from, to));
        }
        return new Span(left, right);
    }

    double width() {
        return right - left;
    }

    double middle() {
        return (left + right) / 2;
    }
}
