/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

/** Writes lengths: at most two decimals, a point whatever the locale, never {@code -0}. */
final class Decimal {

    private static final int SCALE = 100;

    private Decimal() {
    }

    static String of(double length) {
        return append(new StringBuilder(), length).toString();
    }

    static StringBuilder append(StringBuilder out, double length) {
        long hundredths = Math.round(length * SCALE);
        if (hundredths < 0) {
            out.append('-');
        }
        long whole = Math.abs(hundredths) / SCALE;
        long rest = Math.abs(hundredths) % SCALE;
        out.append(whole);
        if (rest > 0) {
            out.append('.').append(rest / 10);
        }
        if (rest % 10 > 0) {
            out.append(rest % 10);
        }
        return out;
    }
}
