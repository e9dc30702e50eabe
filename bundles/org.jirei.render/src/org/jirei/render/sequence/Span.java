/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jirei.render.figure.Hop;

/** How far arrows reach from left to right. */
record Span(double left, double right) {

    static Span of(List<Hop> hops, Columns columns) {
        double[] ends = hops.stream()
                .flatMapToDouble(hop -> DoubleStream.of(columns.lifeline(hop.from()), columns.lifeline(hop.to())))
                .sorted().toArray();
        return new Span(ends[0], ends[ends.length - 1]);
    }

    double width() {
        return right - left;
    }

    double middle() {
        return (left + right) / 2;
    }
}
