/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.render.schematic.SchematicMetrics.PAGE_NUMBER_GAP;
import static org.jirei.render.schematic.SchematicMetrics.PAGE_WORDS_FONT;
import static org.jirei.render.schematic.SchematicMetrics.TITLE_AFTER;
import static org.jirei.render.schematic.SchematicMetrics.TITLE_LEADING;
import static org.jirei.render.schematic.SchematicMetrics.TITLE_LINES;
import static org.jirei.render.schematic.SchematicMetrics.WIRE_HALF;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Case;
import org.jirei.model.Labels;
import org.jirei.render.figure.FlowDescription;
import org.jirei.render.figure.PageWords;
import org.jirei.render.figure.Placement;
import org.jirei.render.figure.SceneIds;
import org.jirei.render.figure.ShortText;
import org.jirei.render.figure.TextBlock;
import org.jirei.render.scene.FigureSheet;
import org.jirei.render.scene.Measures;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.TextMeasure;

/**
 * A sheet around a figure: above it the title, whether the figure goes on, and the number of the sheet. On a part of a
 * page nothing is above it.
 */
final class SheetFrame {

    private static final String WIDEST_NUMBER = "000 / 000";

    private final Case kase;
    private final Labels labels;
    private final FigureSheet sheet;
    private final TextBlock title;

    SheetFrame(Case kase, Labels labels, FigureSheet sheet) {
        this.kase = kase;
        this.labels = labels;
        this.sheet = sheet;
        double words = TextMeasure.width(PageWords.continues(labels) + WIDEST_NUMBER, PAGE_WORDS_FONT)
                + 2 * PAGE_NUMBER_GAP;
        List<String> lines = sheet.titled()
                ? ShortText.lines(labels.title(kase), TITLE_LINES, width() - words, Measures.TITLE_FONT) : List.of();
        this.title = TextBlock.of(lines, Measures.TITLE_FONT, TITLE_LEADING, Style.FIGURE_TITLE);
    }

    private double width() {
        return sheet.width() - 2 * sheet.margin();
    }

    private double top() {
        return sheet.margin() + (sheet.titled() ? title.height() + TITLE_AFTER : 0);
    }

    /** Returns how large a figure may be. */
    Area area() {
        return new Area(0, 0, Math.floor(width()), Math.floor(sheet.height() - sheet.margin() - top()));
    }

    /** Returns the sheet that shows {@code figure}, counted from 1. */
    Scene sheet(Schematic figure, SceneIds ids, int page, int pages) {
        List<SceneItem> items = new ArrayList<>();
        double height = height(figure.contents());
        items.add(new Box(0, 0, sheet.width(), height, 0, Style.SHEET));
        if (sheet.titled()) {
            items.addAll(titleLine(page, pages));
        }
        items.addAll(placement(figure.contents()).of(SchematicDrawing.of(figure, ids)));
        return new Scene(sheet.width(), height, ids.name(), labels.proseLanguage().code(),
                PageWords.title(kase, labels, page, pages), FlowDescription.of(figure.plan().lines(), labels), items);
    }

    /** A sheet is as high as it is; a part of a page leaves to others what it does not need. */
    private double height(Area contents) {
        double needed = Math.ceil(contents.height() * scale(contents)) + 2 * sheet.margin();
        return sheet.titled() ? sheet.height() : Math.min(sheet.height(), needed);
    }

    private List<SceneItem> titleLine(int page, int pages) {
        List<SceneItem> items = new ArrayList<>(title.draw(sheet.margin(), sheet.margin()));
        String number = PageWords.pageNumber(page, pages);
        double numberLeft = sheet.width() - sheet.margin() - TextMeasure.width(number, PAGE_WORDS_FONT);
        if (pages > 1) {
            items.addAll(words(number, Style.PAGE_NUMBER, numberLeft));
        }
        if (page < pages) {
            String continues = PageWords.continues(labels);
            double left = numberLeft - PAGE_NUMBER_GAP - TextMeasure.width(continues, PAGE_WORDS_FONT);
            items.addAll(words(continues, Style.CONTINUATION, left));
        }
        return items;
    }

    private List<SceneItem> words(String text, Style style, double left) {
        return TextBlock.of(List.of(text), PAGE_WORDS_FONT, TITLE_LEADING, style).draw(left, sheet.margin());
    }

    /** Puts the figure into the middle of its area, scaled down only where more than a wire at its edge is outside. */
    private Placement placement(Area contents) {
        Area area = area();
        double scale = scale(contents);
        double left = sheet.margin() + (area.width() - contents.width() * scale) / 2;
        double room = height(contents) - sheet.margin() - top();
        double above = top() + (room - contents.height() * scale) / 2;
        return new Placement(scale, Math.floor(left) - contents.x() * scale, Math.floor(above) - contents.y() * scale);
    }

    private double scale(Area contents) {
        Area area = area();
        return Math.min(1, Math.min((area.width() + 2 * WIRE_HALF) / contents.width(),
                (area.height() + 2 * WIRE_HALF) / contents.height()));
    }
}
