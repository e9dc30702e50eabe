/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a PNG back: every byte of it, though of large ones it looks at some of the pixels only. */
final class PngCheck {

    private static final long PIXELS_TO_LOOK_AT = 1 << 22;

    private PngCheck() {
    }

    /**
     * Returns what is wrong with {@code png}.
     *
     * @param mayBeBlank whether the figure shows nothing, as that of a case in which nothing happened
     */
    static Optional<PictureFault> fault(byte[] png, PixelSize expected, boolean mayBeBlank) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in, true, true);
            PixelSize found = new PixelSize(reader.getWidth(0), reader.getHeight(0));
            if (!found.equals(expected)) {
                return fault(PictureFault.Kind.WRONG_SIZE, found.width() + " x " + found.height());
            }
            BufferedImage picture = read(reader, found);
            return isBlank(picture) && !mayBeBlank ? fault(PictureFault.Kind.BLANK, "") : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return fault(PictureFault.Kind.UNREADABLE, String.valueOf(e.getMessage()));
        } finally {
            reader.dispose();
        }
    }

    private static Optional<PictureFault> fault(PictureFault.Kind kind, String detail) {
        return Optional.of(new PictureFault(kind, detail));
    }

    private static BufferedImage read(ImageReader reader, PixelSize size) throws IOException {
        long pixels = (long) size.width() * size.height();
        int step = (int) Math.ceil(Math.sqrt((double) pixels / PIXELS_TO_LOOK_AT));
        ImageReadParam everyFew = reader.getDefaultReadParam();
        everyFew.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, everyFew);
    }

    private static boolean isBlank(BufferedImage image) {
        int paper = image.getRGB(0, 0);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != paper) {
                    return false;
                }
            }
        }
        return true;
    }
}
