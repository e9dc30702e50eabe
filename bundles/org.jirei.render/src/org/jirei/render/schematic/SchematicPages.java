/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Flows;
import org.jirei.model.Labels;
import org.jirei.render.figure.Interruption;
import org.jirei.render.figure.SceneIds;
import org.jirei.render.scene.FigureSheet;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;

/**
 * Lays out a case as a schematic on sheets of a format, at full size. Where one sheet is not enough, each shows lines
 * that follow one another and only those who take part in them; every line is on one sheet, with its number. Only a
 * line that is too large for any sheet is scaled down.
 */
public final class SchematicPages {

    private final Case kase;
    private final Labels labels;
    private final Texts texts;
    private final List<FlowLine> lines;
    private final SheetFrame frame;

    private SchematicPages(Case kase, Labels labels, FigureSheet sheet) {
        this.kase = kase;
        this.labels = labels;
        this.texts = new Texts(labels);
        this.lines = Flows.lines(kase);
        this.frame = new SheetFrame(kase, labels, sheet);
    }

    /**
     * Returns the sheets in order, at least one, each of the size of {@code format}; for {@link PageFormat#NONE} the
     * one figure of {@link SchematicLayout}. May take seconds.
     *
     * @throws CancellationException soon after the thread is interrupted, which it stays
     */
    public static List<Scene> layout(Case kase, Labels labels, PageFormat format) {
        return format.isPaged()
                ? layout(kase, labels, format.sheet())
                : List.of(SchematicLayout.layout(kase, labels));
    }

    /**
     * Returns the sheets in order, at least one, each as wide as {@code sheet} and no higher. May take seconds.
     *
     * @throws CancellationException soon after the thread is interrupted, which it stays
     */
    public static List<Scene> layout(Case kase, Labels labels, FigureSheet sheet) {
        return new SchematicPages(kase, labels, sheet).sheets();
    }

    private List<Scene> sheets() {
        List<Schematic> figures = figures();
        SceneIds ids = new SceneIds(kase, SchematicLayout.FIGURE);
        List<Scene> sheets = new ArrayList<>();
        for (int page = 1; page <= figures.size(); page++) {
            sheets.add(frame.sheet(figures.get(page - 1), ids.page(page), page, figures.size()));
        }
        return sheets;
    }

    private List<Schematic> figures() {
        SchematicPlan whole = SchematicPlan.of(kase, labels);
        Schematic figure = SchematicSearch.within(whole, frame.area());
        if (figure != null) {
            return List.of(figure);
        }
        if (lines.size() < 2) {
            return List.of(SchematicSearch.unbounded(whole, frame.area()));
        }
        List<Schematic> figures = new ArrayList<>();
        for (int first = 0; first < lines.size(); first += figures.getLast().plan().lines().size()) {
            figures.add(run(first));
        }
        return figures;
    }

    /** Returns about as many lines from {@code first} on as fit on a sheet, at least one: halves what is in doubt. */
    private Schematic run(int first) {
        SchematicSearch best = null;
        int fits = 0;
        int tooMany = mostThatMightFit(first) + 1;
        for (int count = tooMany - 1; count > fits; count = (fits + tooMany) / 2) {
            SchematicSearch search = SchematicSearch.ofPartWithin(plan(first, count), frame.area());
            best = search == null ? best : search;
            fits = search == null ? fits : count;
            tooMany = search == null ? count : tooMany;
        }
        return best != null ? best.ofPart() : SchematicSearch.unbounded(plan(first, 1), frame.area());
    }

    private int mostThatMightFit(int first) {
        int count = 1;
        while (first + count < lines.size()
                && SchematicSearch.leastScale(plan(first, count + 1), frame.area()) < SchematicMetrics.FULLEST) {
            count++;
        }
        return count;
    }

    private SchematicPlan plan(int first, int count) {
        Interruption.check();
        return SchematicPlan.ofRun(kase, lines.subList(first, first + count), texts);
    }
}
