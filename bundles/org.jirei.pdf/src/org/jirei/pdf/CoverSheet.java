/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.document.Block;
import org.jirei.render.document.Line;
import org.jirei.render.scene.Extent;

/** Lays out the cover: the report's title on a band of colour, below it who published it and what it covers. */
final class CoverSheet {

    private static final TextStyle TITLE = ReportMetrics.COVER_TITLE;
    private static final double WIDTH = ReportMetrics.PAGE_WIDTH - 2 * ReportMetrics.COVER_SIDE;

    private CoverSheet() {
    }

    /**
     * Returns the cover.
     *
     * @param facts what is known of the report as a whole
     */
    static SheetPlan of(String title, String anchor, List<Block.Fact> facts, Wording words, Tag parent) {
        SheetPlan sheet = SheetPlan.cover();
        sheet.add(band(), 0, 0);
        sheet.add(title(title, anchor, parent), ReportMetrics.COVER_SIDE, 0);
        double top = ReportMetrics.COVER_FACTS_TOP;
        for (Piece piece : facts(facts, words, parent)) {
            sheet.add(piece, ReportMetrics.COVER_SIDE, top);
            top += piece.height();
        }
        return sheet;
    }

    private static Piece band() {
        return Piece.of(ReportMetrics.COVER_BAND, (pen, x, top) -> pen.fill(
                new Extent(x, top, ReportMetrics.PAGE_WIDTH, ReportMetrics.COVER_BAND), ReportMetrics.ACCENT));
    }

    private static Piece title(String title, String anchor, Tag parent) {
        Tag tag = parent.child("H1");
        List<String> lines = TITLE.broken(title, WIDTH);
        double first = ReportMetrics.COVER_TITLE_BOTTOM - lines.size() * TITLE.leading();
        return Piece.of(ReportMetrics.COVER_TITLE_BOTTOM, (pen, x, top) -> {
            for (int index = 0; index < lines.size(); index++) {
                double baseline = TITLE.baseline(first + index * TITLE.leading());
                pen.text(tag, lines.get(index), x, baseline, WIDTH, TITLE.lettering());
            }
        }).marked(List.of(Mark.bookmark(1, title, anchor)));
    }

    private static List<Piece> facts(List<Block.Fact> facts, Wording words, Tag parent) {
        List<Piece> pieces = new ArrayList<>();
        Tag list = parent.child("L");
        TextStyle style = ReportMetrics.COVER_FACT;
        TextStyle nameStyle = ReportMetrics.COVER_FACT_NAME;
        double indent = ReportMetrics.COVER_FACT_INDENT;
        for (Block.Fact fact : facts) {
            Tag item = list.child("LI");
            Tag label = item.child("Lbl");
            Tag body = item.child("LBody");
            List<Piece> lines = new ArrayList<>();
            for (Line value : fact.values()) {
                LineSetting.set(value, body, style, WIDTH - indent, words)
                        .forEach(piece -> lines.add(piece.indented(indent)));
            }
            lines.set(0, lines.getFirst().over((pen, x, top) -> pen.text(label, fact.name(), x,
                    style.baseline(top), indent, nameStyle.lettering())));
            pieces.addAll(lines);
        }
        return pieces;
    }
}
