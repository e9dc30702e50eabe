/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.document.Block;
import org.jirei.render.document.Page;

/**
 * Lays out a survey: purpose, operation and criteria in two columns; the overview across the page; the common lessons
 * in two columns.
 */
final class SurveySheets {

    private final Page page;
    private final Wording words;
    private final Tag tag;
    private final int level;
    private final List<SheetPlan> sheets = new ArrayList<>();

    private SurveySheets(Page page, Tag tag, int level) {
        this.page = page;
        this.words = Wording.of(page);
        this.tag = tag;
        this.level = level;
    }

    /**
     * Returns the sheets of a survey.
     *
     * @param level of its title among the report's headings
     * @param titled whether the title has been shown already, with what is below it
     */
    static List<SheetPlan> of(Page page, Tag tag, int level, String anchor, boolean titled) {
        SurveySheets survey = new SurveySheets(page, tag, level);
        List<Part> parts = Part.of(page);
        if (!titled) {
            survey.addTitled(new TitleBand(page.title()).heading(tag, level, anchor, ""), parts.getFirst().blocks());
        }
        survey.addParts(parts.subList(1, parts.size()));
        return survey.sheets;
    }

    /** Parts that are not as wide as the page share columns up to the next that is. */
    private void addParts(List<Part> parts) {
        List<Block> together = new ArrayList<>();
        List<Part> of = new ArrayList<>();
        for (Part part : parts) {
            if (part.has(Block.Table.class)) {
                addTogether(of);
                addWide(part);
            } else {
                of.add(part);
            }
        }
        addTogether(of);
    }

    private void addTogether(List<Part> parts) {
        if (parts.size() == 1) {
            Part part = parts.getFirst();
            TitleBand band = new TitleBand(part.heading().orElseThrow().text().text());
            addTitled(band.heading(tag, level + 1, "", ""), part.blocks());
        } else if (!parts.isEmpty()) {
            List<Block> blocks = parts.stream().flatMap(part -> part.all().stream()).toList();
            addColumns(Flow.balanced(setting(ReportMetrics.COLUMN_WIDTH).set(blocks), ReportMetrics.BODY_HEIGHT),
                    ReportMetrics.BODY_TOP);
        }
        parts.clear();
    }

    private void addTitled(Piece title, List<Block> blocks) {
        SheetPlan first = SheetPlan.under(page.title());
        first.add(title, ReportMetrics.SIDE, ReportMetrics.BODY_TOP);
        double room = ReportMetrics.BODY_HEIGHT - title.height();
        List<Column> columns = Flow.balanced(setting(ReportMetrics.COLUMN_WIDTH).set(blocks), room);
        first.addSideBySide(columns.subList(0, Math.min(2, columns.size())), ReportMetrics.BODY_TOP + title.height());
        sheets.add(first);
        if (columns.size() > 2) {
            addColumns(columns.subList(2, columns.size()), ReportMetrics.BODY_TOP);
        }
    }

    private void addColumns(List<Column> columns, double top) {
        for (int first = 0; first < columns.size(); first += 2) {
            SheetPlan sheet = SheetPlan.under(page.title());
            sheet.addSideBySide(columns.subList(first, Math.min(first + 2, columns.size())), top);
            sheets.add(sheet);
        }
    }

    private void addWide(Part part) {
        TitleBand band = new TitleBand(part.heading().orElseThrow().text().text());
        Piece title = band.heading(tag, level + 1, "", "").stayingWithNext();
        List<Piece> pieces = new ArrayList<>(List.of(title));
        pieces.addAll(setting(ReportMetrics.BODY_WIDTH).set(part.blocks()));
        for (Column column : Flow.fill(pieces, ReportMetrics.BODY_HEIGHT)) {
            SheetPlan sheet = SheetPlan.under(page.title());
            sheet.add(column, ReportMetrics.SIDE, ReportMetrics.BODY_TOP);
            sheets.add(sheet);
        }
    }

    private BlockSetting setting(double width) {
        return new BlockSetting(words, tag, level - 1, width);
    }
}
