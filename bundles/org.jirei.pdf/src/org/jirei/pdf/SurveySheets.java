/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.jirei.render.document.Block;
import org.jirei.render.document.Page;
import org.jirei.render.document.PagePart;

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
    /** How far down the last sheet is used. */
    private double bottom;

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
        List<PagePart> parts = PagePart.of(page);
        if (!titled) {
            Piece title = new TitleBand(page.title()).heading(tag, level, anchor, "");
            survey.addColumns(Optional.of(title), parts.getFirst().blocks());
        }
        survey.addParts(parts.subList(1, parts.size()));
        return survey.sheets;
    }

    /** Parts that are not as wide as the page share columns up to the next that is. */
    private void addParts(List<PagePart> parts) {
        List<PagePart> together = new ArrayList<>();
        for (PagePart part : parts) {
            if (part.has(Block.Table.class)) {
                addTogether(together);
                addWide(part);
            } else {
                together.add(part);
            }
        }
        addTogether(together);
    }

    private void addTogether(List<PagePart> parts) {
        if (parts.size() == 1) {
            addColumns(Optional.of(heading(parts.getFirst())), parts.getFirst().blocks());
        } else if (!parts.isEmpty()) {
            addColumns(Optional.empty(), parts.stream().flatMap(part -> part.all().stream()).toList());
        }
        parts.clear();
    }

    private Piece heading(PagePart part) {
        return new TitleBand(part.heading().orElseThrow().text().text()).heading(tag, level + 1, "", "");
    }

    private void addColumns(Optional<Piece> title, List<Block> blocks) {
        List<Piece> pieces = new BlockSetting(words, tag, level - 1, ReportMetrics.COLUMN_WIDTH).set(blocks);
        add(title, 2, height -> Flow.balanced(pieces, height));
    }

    private void addWide(PagePart part) {
        List<Piece> pieces = new BlockSetting(words, tag, level - 1, ReportMetrics.BODY_WIDTH).set(part.blocks());
        add(Optional.of(heading(part)), 1, height -> Flow.fill(pieces, height));
    }

    /**
     * Adds columns below what the last sheet has, where there is room for all of them, else on sheets of their own.
     *
     * @param beside how many columns a sheet has
     * @param columns gives the columns of a height
     */
    private void add(Optional<Piece> title, int beside, DoubleFunction<List<Column>> columns) {
        if (!sheets.isEmpty() && addBelow(title, beside, columns)) {
            return;
        }
        double taken = title.map(Piece::height).orElse(0.0);
        List<Column> all = columns.apply(ReportMetrics.BODY_HEIGHT - taken);
        addSheet();
        place(title, all.subList(0, Math.min(beside, all.size())), ReportMetrics.BODY_TOP);
        for (int first = beside; first < all.size(); first += beside) {
            addSheet();
            place(Optional.empty(), all.subList(first, Math.min(first + beside, all.size())), ReportMetrics.BODY_TOP);
        }
    }

    private boolean addBelow(Optional<Piece> title, int beside, DoubleFunction<List<Column>> columns) {
        double below = bottom + ReportMetrics.BETWEEN_PARTS;
        double left = ReportMetrics.BODY_BOTTOM - below - title.map(Piece::height).orElse(0.0);
        if (left <= 0) {
            return false;
        }
        List<Column> fitting = columns.apply(left);
        if (fitting.size() > beside || Flow.highest(fitting) > left) {
            return false;
        }
        place(title, fitting, below);
        return true;
    }

    private void addSheet() {
        sheets.add(SheetPlan.under(page.title()));
    }

    private void place(Optional<Piece> title, List<Column> columns, double top) {
        title.ifPresent(piece -> sheets.getLast().add(piece, ReportMetrics.SIDE, top));
        double columnsTop = top + title.map(Piece::height).orElse(0.0);
        sheets.getLast().addSideBySide(columns, columnsTop);
        bottom = columnsTop + Flow.highest(columns);
    }
}
