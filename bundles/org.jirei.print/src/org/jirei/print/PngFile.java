/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as PNG: their pixels and how large these are, neither time nor tool. */
final class PngFile {

    private static final String METADATA = "javax_imageio_png_1.0";
    private static final double PX_IN_A_METRE = 96 / 0.0254;

    private PngFile() {
    }

    /**
     * Returns {@code picture} as PNG.
     *
     * @param scale pixels for each px, so that printing programs know how large to print
     */
    static byte[] write(RenderedImage picture, double scale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(picture, null, metadata(writer, picture, scale)));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata metadata(ImageWriter writer, RenderedImage picture, double scale) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
        String pixelsInAMetre = Long.toString(Math.round(PX_IN_A_METRE * scale));
        IIOMetadataNode density = new IIOMetadataNode("pHYs");
        density.setAttribute("pixelsPerUnitXAxis", pixelsInAMetre);
        density.setAttribute("pixelsPerUnitYAxis", pixelsInAMetre);
        density.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(density);
        metadata.mergeTree(METADATA, root);
        return metadata;
    }
}
