/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Map;
import java.util.Vector;

/**
 * A picture that is drawn while it is written, one band of rows after the other: figures of hundreds of steps need no
 * more memory than a screen. Each band is one tile.
 */
final class BandedPicture implements RenderedImage {

    /** 32 MB for a band: small figures are one band. */
    private static final int PIXELS_OF_A_BAND = 1 << 23;

    private static final Map<RenderingHints.Key, Object> QUALITY = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);

    private final Painter painter;
    private final PixelSize size;
    private final double scale;
    private final Color background;
    private final int bandHeight;
    private final BufferedImage model = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    private final SampleModel samples;
    private Raster band;

    /** Draws a part of the picture. */
    interface Painter {

        /**
         * Draws all that is to be seen between two heights.
         *
         * @param canvas with the coordinates of the whole picture, in px
         * @param top in px
         * @param bottom in px
         */
        void paint(Graphics2D canvas, double top, double bottom);
    }

    BandedPicture(Painter painter, PixelSize size, double scale, Color background) {
        this.painter = painter;
        this.size = size;
        this.scale = scale;
        this.background = background;
        this.bandHeight = Math.clamp(PIXELS_OF_A_BAND / size.width(), 1, size.height());
        this.samples = model.getSampleModel().createCompatibleSampleModel(size.width(), bandHeight);
    }

    @Override
    public Raster getTile(int tileX, int tileY) {
        int top = tileY * bandHeight;
        if (band == null || band.getMinY() != top) {
            band = drawn(top).createTranslatedChild(0, top);
        }
        return band;
    }

    @Override
    public Raster getData(Rectangle part) {
        int first = part.y / bandHeight;
        if ((part.y + part.height - 1) / bandHeight == first) {
            return getTile(0, first).createChild(part.x, part.y, part.width, part.height, part.x, part.y, null);
        }
        return copyData(Raster.createWritableRaster(
                samples.createCompatibleSampleModel(part.width, part.height), new Point(part.x, part.y)));
    }

    @Override
    public Raster getData() {
        return getData(new Rectangle(size.width(), size.height()));
    }

    @Override
    public WritableRaster copyData(WritableRaster target) {
        WritableRaster copy = target == null
                ? Raster.createWritableRaster(samples.createCompatibleSampleModel(size.width(), size.height()), null)
                : target;
        for (int y = copy.getMinY(); y < copy.getMinY() + copy.getHeight(); y++) {
            Raster row = getTile(0, y / bandHeight).createChild(copy.getMinX(), y, copy.getWidth(), 1,
                    copy.getMinX(), y, null);
            copy.setRect(row);
        }
        return copy;
    }

    private Raster drawn(int top) {
        BufferedImage image = new BufferedImage(size.width(), Math.min(bandHeight, size.height() - top),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHints(QUALITY);
            // seen where the figure's own sheet ends within the last pixel
            graphics.setColor(background);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.translate(0, -top);
            graphics.scale(scale, scale);
            painter.paint(graphics, top / scale, (top + image.getHeight()) / scale);
        } finally {
            graphics.dispose();
        }
        return image.getRaster();
    }

    @Override
    public Vector<RenderedImage> getSources() {
        return null;
    }

    @Override
    public Object getProperty(String name) {
        return java.awt.Image.UndefinedProperty;
    }

    @Override
    public String[] getPropertyNames() {
        return null;
    }

    @Override
    public ColorModel getColorModel() {
        return model.getColorModel();
    }

    @Override
    public SampleModel getSampleModel() {
        return samples;
    }

    @Override
    public int getWidth() {
        return size.width();
    }

    @Override
    public int getHeight() {
        return size.height();
    }

    @Override
    public int getMinX() {
        return 0;
    }

    @Override
    public int getMinY() {
        return 0;
    }

    @Override
    public int getNumXTiles() {
        return 1;
    }

    @Override
    public int getNumYTiles() {
        return (size.height() + bandHeight - 1) / bandHeight;
    }

    @Override
    public int getMinTileX() {
        return 0;
    }

    @Override
    public int getMinTileY() {
        return 0;
    }

    @Override
    public int getTileWidth() {
        return size.width();
    }

    @Override
    public int getTileHeight() {
        return bandHeight;
    }

    @Override
    public int getTileGridXOffset() {
        return 0;
    }

    @Override
    public int getTileGridYOffset() {
        return 0;
    }
}
