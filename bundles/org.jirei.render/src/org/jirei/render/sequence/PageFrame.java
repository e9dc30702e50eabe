/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import static org.jirei.render.figure.FigureMetrics.MARGIN;
import static org.jirei.render.sequence.SequenceMetrics.CONTINUATION_BEFORE;
import static org.jirei.render.sequence.SequenceMetrics.CONTINUATION_FONT;
import static org.jirei.render.sequence.SequenceMetrics.CONTINUATION_LEADING;
import static org.jirei.render.sequence.SequenceMetrics.PAGE_NUMBER_FONT;
import static org.jirei.render.sequence.SequenceMetrics.PAGE_NUMBER_GAP;
import static org.jirei.render.sequence.SequenceMetrics.PAGE_NUMBER_WIDEST;
import static org.jirei.render.sequence.SequenceMetrics.TITLE_AFTER;
import static org.jirei.render.sequence.SequenceMetrics.TITLE_LEADING;
import static org.jirei.render.sequence.SequenceMetrics.TITLE_LINES;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Case;
import org.jirei.model.Labels;
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

/** A sheet around a run of rows: title and page number above it, below it whether the figure goes on. */
final class PageFrame {

    private final Case kase;
    private final Labels labels;
    private final FigureSheet area;
    private final TextBlock title;

    PageFrame(Case kase, Labels labels, FigureSheet area) {
        this.kase = kase;
        this.labels = labels;
        this.area = area;
        double numberWidth = TextMeasure.width(PAGE_NUMBER_WIDEST, PAGE_NUMBER_FONT);
        double titleWidth = width() - numberWidth - PAGE_NUMBER_GAP;
        List<String> lines = area.titled()
                ? ShortText.lines(labels.title(kase), TITLE_LINES, titleWidth, Measures.TITLE_FONT) : List.of();
        this.title = TextBlock.of(lines, Measures.TITLE_FONT, TITLE_LEADING, Style.FIGURE_TITLE);
    }

    /** Returns the width that a run has at most, without the white around it. */
    private double width() {
        return area.width() - 2 * area.margin();
    }

    /** Returns the height that a run has at most, without the white around it. */
    private double height() {
        return continuationTop() - CONTINUATION_BEFORE - top();
    }

    private double top() {
        return area.margin() + (area.titled() ? title.height() + TITLE_AFTER : 0);
    }

    private double continuationTop() {
        return area.height() - area.margin() - CONTINUATION_LEADING;
    }

    /** Returns whether {@code run} has room at full size. */
    boolean fits(FlowRun run) {
        return scale(run) == 1;
    }

    private double scale(FlowRun run) {
        double across = width() / (run.width() - 2 * MARGIN);
        double down = height() / (run.height() - 2 * MARGIN);
        return Math.min(1, Math.min(across, down));
    }

    /** Returns the sheet that shows {@code run}, counted from 1. */
    Scene sheet(FlowRun run, SceneIds ids, int page, int pages) {
        List<SceneItem> items = new ArrayList<>();
        double height = height(run, page < pages);
        items.add(new Box(0, 0, area.width(), height, 0, Style.SHEET));
        if (area.titled()) {
            items.addAll(title.draw(area.margin(), area.margin()));
            items.addAll(atRight(PageWords.pageNumber(page, pages), PAGE_NUMBER_FONT, TITLE_LEADING,
                    Style.PAGE_NUMBER, area.margin()));
        }
        FlowRunDrawing drawing = FlowRunDrawing.of(run, ids);
        items.addAll(placement(run).of(drawing.items()));
        if (page < pages) {
            items.addAll(atRight(PageWords.continues(labels), CONTINUATION_FONT, CONTINUATION_LEADING,
                    Style.CONTINUATION, height - area.margin() - CONTINUATION_LEADING));
        }
        return new Scene(area.width(), height, ids.name(), labels.proseLanguage().code(),
                PageWords.title(kase, labels, page, pages), drawing.description(), items);
    }

    /** A sheet is as high as it is; a part of a page leaves to others what it does not need. */
    private double height(FlowRun run, boolean goesOn) {
        if (area.titled()) {
            return area.height();
        }
        double bottom = top() + (run.height() - 2 * MARGIN) * scale(run) + area.margin();
        return goesOn ? bottom + CONTINUATION_BEFORE + CONTINUATION_LEADING : bottom;
    }

    /** Puts a run's own white outside the sheet's, in the middle between its margins. */
    private Placement placement(FlowRun run) {
        double scale = scale(run);
        double spare = width() - (run.width() - 2 * MARGIN) * scale;
        double left = area.margin() + Math.floor(spare / 2);
        return new Placement(scale, left - MARGIN * scale, top() - MARGIN * scale);
    }

    private List<SceneItem> atRight(String text, double fontSize, double leading, Style style, double top) {
        TextBlock block = TextBlock.of(List.of(text), fontSize, leading, style);
        return block.draw(area.width() - area.margin() - TextMeasure.width(text, fontSize), top);
    }
}
