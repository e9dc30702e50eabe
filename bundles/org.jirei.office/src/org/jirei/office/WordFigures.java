/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jirei.model.Case;
import org.jirei.print.FontChain;
import org.jirei.print.ScenePng;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.output.RenderContext;
import org.jirei.render.scene.FigureSheet;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SvgRenderer;
import org.jirei.render.scene.Theme;

/** Figures as SVG, with dots beside them for readers that do not know SVG. */
final class WordFigures {

    /** 96 px to an inch, 914400 EMU to an inch (ECMA-376-1, 20.1.10.16). */
    static final double EMU_PER_PX = 9525;

    private static final double DOTS = 2;
    /** What a schematic may take of a page's height. */
    private static final double SCHEMATIC_SHARE = 0.5;
    /** What is left for heading and caption on a page with a sequence diagram, in px. */
    private static final double CAPTION_ROOM = 90;
    private static final double SEQUENCE_SCALE = 0.8;

    private final XWPFDocument document;
    private final RenderContext context;
    private final FontChain fonts;
    private final PageRoom page;

    /** A picture for a page; {@code width} and {@code height} are in px. */
    record Drawing(Scene scene, double width, double height, byte[] svg, byte[] png) {
    }

    /** Where the document has the two forms of a picture. */
    record Picture(String svg, String png) {
    }

    /** Makes figures for pages with so much room. */
    WordFigures(XWPFDocument document, RenderContext context, FontChain fonts, PageRoom page) {
        this.document = document;
        this.context = context;
        this.fonts = fonts;
        this.page = page;
    }

    /**
     * Returns the pictures of a figure, each for a page; none where the settings leave this kind out. The document is
     * not touched: several threads may draw.
     */
    List<Drawing> draw(FigureKind kind, Case kase) {
        if (!context.figures().kinds().contains(kind)) {
            return List.of();
        }
        double most = kind == FigureKind.SCHEMATIC ? schematicHeight() : sequenceHeight();
        return scenes(kind, kase).stream().map(scene -> drawing(scene, most)).toList();
    }

    /** Puts a picture into the document. */
    Picture add(Drawing drawing) throws InvalidFormatException {
        return new Picture(document.addPictureData(drawing.svg(), Document.PICTURE_TYPE_SVG),
                document.addPictureData(drawing.png(), Document.PICTURE_TYPE_PNG));
    }

    private List<Scene> scenes(FigureKind kind, Case kase) {
        return switch (kind) {
            case SCHEMATIC -> List.of(context.schematicFor(kase, page.width(), schematicHeight()));
            case SEQUENCE -> context.sequenceOn(
                    new FigureSheet(page.width() / SEQUENCE_SCALE, sequenceHeight() / SEQUENCE_SCALE, 0, false), kase);
        };
    }

    private double schematicHeight() {
        return page.height() * SCHEMATIC_SHARE;
    }

    private double sequenceHeight() {
        return page.height() - CAPTION_ROOM;
    }

    private Drawing drawing(Scene scene, double most) {
        double scale = Math.min(1, Math.min(page.width() / scene.width(), most / scene.height()));
        return new Drawing(scene, scene.width() * scale, scene.height() * scale,
                SvgRenderer.svg(scene, Theme.LIGHT).getBytes(StandardCharsets.UTF_8),
                ScenePng.png(scene, Theme.LIGHT, DOTS, fonts));
    }
}
