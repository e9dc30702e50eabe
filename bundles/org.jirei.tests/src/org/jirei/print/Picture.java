/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A PNG as it looks. */
record Picture(BufferedImage image) {

    static Picture of(byte[] png) {
        try {
            return new Picture(assertPresent(ImageIO.read(new ByteArrayInputStream(png))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /** Returns the colour of a pixel as 0xrrggbb. */
    int colour(int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    /** Returns what is not white; empty where all is. */
    Rectangle ink() {
        Rectangle ink = new Rectangle(-1, -1);
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                if (colour(x, y) != 0xFFFFFF) {
                    ink.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return ink;
    }

    /** Returns the pixels of some rows. */
    int[] rows(int first, int count) {
        return image.getRGB(0, first, width(), count, null, 0, width());
    }

    private static BufferedImage assertPresent(BufferedImage image) {
        assertNotNull(image, "no PNG");
        return image;
    }
}
