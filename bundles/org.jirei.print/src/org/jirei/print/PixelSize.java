/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import org.jirei.render.scene.Scene;

/**
 * How many pixels a picture has.
 *
 * @param width at least 1
 * @param height at least 1
 */
record PixelSize(int width, int height) {

    /** What a program needs at least to open a picture, 4 bytes for each pixel, must be less than an array can hold. */
    private static final long MOST_PIXELS = Integer.MAX_VALUE / 4;

    /**
     * Returns the size of {@code scene} with {@code scale} pixels for each px; what a pixel begins it has whole.
     *
     * @throws PictureTooLargeException for a picture that hardly any program could open
     */
    static PixelSize of(Scene scene, double scale) {
        long width = pixels(scene.width() * scale);
        long height = pixels(scene.height() * scale);
        if (width > MOST_PIXELS / height) {
            throw new PictureTooLargeException(width, height);
        }
        return new PixelSize((int) width, (int) height);
    }

    private static long pixels(double length) {
        return Math.max(1, (long) Math.ceil(length));
    }
}
