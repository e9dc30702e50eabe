/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.awt.geom.PathIterator;

/** Writes shapes as SVG path data, to a thousandth of a px. */
final class PathData {

    private static final double THOUSANDTHS = 1000;
    private static final String[] COMMANDS = new String[5];
    private static final int[] NUMBERS = new int[5];

    static {
        define(PathIterator.SEG_MOVETO, "M", 2);
        define(PathIterator.SEG_LINETO, "L", 2);
        define(PathIterator.SEG_QUADTO, "Q", 4);
        define(PathIterator.SEG_CUBICTO, "C", 6);
        define(PathIterator.SEG_CLOSE, "Z", 0);
    }

    private final StringBuilder out = new StringBuilder();
    private final double[] numbers = new double[6];

    private static void define(int segment, String command, int count) {
        COMMANDS[segment] = command;
        NUMBERS[segment] = count;
    }

    void append(PathIterator shape) {
        for (; !shape.isDone(); shape.next()) {
            int segment = shape.currentSegment(numbers);
            out.append(COMMANDS[segment]);
            for (int index = 0; index < NUMBERS[segment]; index++) {
                out.append(index == 0 ? "" : " ");
                append(Math.round(numbers[index] * THOUSANDTHS));
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void append(long thousandths) {
        if (thousandths < 0) {
            out.append('-');
        }
        long rest = Math.abs(thousandths) % 1000;
        out.append(Math.abs(thousandths) / 1000);
        if (rest > 0) {
            out.append('.').append((char) ('0' + rest / 100)).append((char) ('0' + rest / 10 % 10))
                    .append((char) ('0' + rest % 10));
        }
    }
}
