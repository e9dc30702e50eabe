/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jirei.render.scene.Look;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.Style;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.render.scene.Theme;

/** Draws a scene as PNG. Same scene, theme, scale and fonts, same bytes; AWT's fonts have no part in it. */
public final class ScenePng {

    /** How many pixels a px has where nobody asks for another number: sharp on today's displays and in print. */
    public static final double USUAL_SCALE = 2;

    private static final int DEPTH_OF_GROUPS = 100;

    /** JSVG would refuse long figures: usually it reads no more than 2,000 paths, and each line of text is one. */
    private static final LoaderContext WHOLE = LoaderContext.builder()
            .documentLimits(new DocumentLimits(DEPTH_OF_GROUPS, DEPTH_OF_GROUPS, Integer.MAX_VALUE))
            .build();

    static {
        QuietLibraries.hush();
    }

    private ScenePng() {
    }

    /**
     * Returns {@code scene} as PNG.
     *
     * @param theme where it says light or dark as the reader likes, the picture is light
     * @param scale pixels for each px, above 0
     * @throws MissingGlyphException where no font has a character
     * @throws PictureTooLargeException where the picture would have too many pixels
     */
    public static byte[] png(Scene scene, Theme theme, double scale, FontChain fonts) {
        PixelSize size = PixelSize.of(scene, scale);
        OutlinedText text = new OutlinedText(fonts);
        BandedPicture.Painter painter = (canvas, top, bottom) -> {
            String svg = SvgRenderer.outlined(SceneBand.of(scene, top, bottom), lasting(theme), text);
            read(svg).renderWithPlatform(NullPlatformSupport.INSTANCE, canvas, null);
        };
        Color sheet = Color.decode(Look.of(Style.SHEET, theme.paper()).fill());
        return PngFile.write(new BandedPicture(painter, size, scale, sheet), scale);
    }

    private static Theme lasting(Theme theme) {
        return theme == Theme.AUTO ? Theme.LIGHT : theme;
    }

    private static SVGDocument read(String svg) {
        SVGDocument document = new SVGLoader()
                .load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, WHOLE);
        if (document == null) {
            throw new IllegalStateException("JSVG cannot read what SvgRenderer wrote");
        }
        return document;
    }
}
