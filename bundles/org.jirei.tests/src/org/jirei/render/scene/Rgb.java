/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.scene;

/** A colour as eyes see it, by linear light; components from 0 to 1. */
record Rgb(double red, double green, double blue) {

    private static final double FLARE = 0.05;

    /** Eyes, with the matrices that Machado, Oliveira and Fernandes give for severity 1 (2009). */
    enum Eye {
        USUAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
        PROTANOPIA(new double[][] {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}}),
        DEUTERANOPIA(new double[][] {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}}),
        TRITANOPIA(new double[][] {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}});

        private final double[][] matrix;

        Eye(double[][] matrix) {
            this.matrix = matrix;
        }
    }

    static Rgb of(String colour) {
        int bits = Integer.parseInt(colour.substring(1), 16);
        return new Rgb(linear(bits >> 16 & 255), linear(bits >> 8 & 255), linear(bits & 255));
    }

    private static double linear(int component) {
        double value = component / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** Returns the contrast as WCAG 2.2 defines it, from 1 to 21. */
    double contrast(Rgb other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + FLARE) / (darker + FLARE);
    }

    Rgb seenBy(Eye eye) {
        return new Rgb(component(eye.matrix[0]), component(eye.matrix[1]), component(eye.matrix[2]));
    }

    /** Returns how far apart two colours are in CIE 1976 L*a*b*. */
    double difference(Rgb other) {
        double[] one = lab();
        double[] two = other.lab();
        return Math.hypot(Math.hypot(one[0] - two[0], one[1] - two[1]), one[2] - two[2]);
    }

    private double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private double component(double[] row) {
        return Math.clamp(row[0] * red + row[1] * green + row[2] * blue, 0, 1);
    }

    private double[] lab() {
        double x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
        double y = root(luminance());
        double z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
}
