/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    /** A picture on the page, in px. */
    record Picture(Scene scene, double width, double height, String svg, String png) {
    }

    /** Makes figures for pages with so much room. */
    WordFigures(XWPFDocument document, RenderContext context, FontChain fonts, PageRoom page) {
        this.document = document;
        this.context = context;
        this.fonts = fonts;
        this.page = page;
    }

    /** Returns the pictures of a figure, each for a page; none where the settings leave this kind out. */
    List<Picture> of(FigureKind kind, Case kase) throws InvalidFormatException {
        List<Picture> pictures = new ArrayList<>();
        if (context.figures().kinds().contains(kind)) {
            for (Scene scene : scenes(kind, kase)) {
                pictures.add(picture(scene, kind == FigureKind.SCHEMATIC ? schematicHeight() : sequenceHeight()));
            }
        }
        return pictures;
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

    private Picture picture(Scene scene, double most) throws InvalidFormatException {
        double scale = Math.min(1, Math.min(page.width() / scene.width(), most / scene.height()));
        byte[] svg = SvgRenderer.svg(scene, Theme.LIGHT).getBytes(StandardCharsets.UTF_8);
        byte[] png = ScenePng.png(scene, Theme.LIGHT, DOTS, fonts);
        return new Picture(scene, scene.width() * scale, scene.height() * scale,
                document.addPictureData(svg, Document.PICTURE_TYPE_SVG),
                document.addPictureData(png, Document.PICTURE_TYPE_PNG));
    }
}
