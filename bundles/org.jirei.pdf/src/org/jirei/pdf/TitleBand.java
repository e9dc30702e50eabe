/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.List;
import java.util.Optional;
import org.jirei.render.scene.Extent;

/** What a page is about, across its whole width: a bar, the words, which of several pages it is, and a rule below. */
final class TitleBand {

    private static final TextStyle STYLE = ReportMetrics.PAGE_TITLE;
    private static final double ROOM_FOR_NUMBER = 72;

    private final String title;
    private final List<String> lines;

    TitleBand(String title) {
        this.title = title;
        this.lines = STYLE.broken(title, ReportMetrics.BODY_WIDTH - textLeft() - ROOM_FOR_NUMBER);
    }

    private static double textLeft() {
        return ReportMetrics.TITLE_BAR + ReportMetrics.TITLE_BAR_GAP;
    }

    /** Returns how high it is with the white below it. */
    double height() {
        return lines.size() * STYLE.leading() + ReportMetrics.TITLE_RULE + ReportMetrics.AFTER_TITLE;
    }

    /** Returns the band as a heading of {@code level} that links and a bookmark lead to. */
    Piece heading(Tag parent, int level, String anchor, String number) {
        return piece(Optional.of(parent.child("H" + level)), number)
                .marked(List.of(Mark.bookmark(level, title, anchor)));
    }

    /** Returns the band as it is shown again on pages that go on. */
    Piece again(String number) {
        return piece(Optional.empty(), number);
    }

    private Piece piece(Optional<Tag> tag, String number) {
        return Piece.of(height(), (pen, x, top) -> {
            double text = lines.size() * STYLE.leading();
            pen.fill(new Extent(x, top + ReportMetrics.TITLE_INSET, ReportMetrics.TITLE_BAR,
                    text - 2 * ReportMetrics.TITLE_INSET), ReportMetrics.ACCENT);
            for (int index = 0; index < lines.size(); index++) {
                double baseline = STYLE.baseline(top + index * STYLE.leading());
                double most = ReportMetrics.BODY_WIDTH - textLeft() - ROOM_FOR_NUMBER;
                draw(pen, tag, lines.get(index), x + textLeft(), baseline, most);
            }
            double taken = pen.width(number, ReportMetrics.PAGE_OF_CASE);
            if (!number.isEmpty()) {
                pen.ornament(number, x + ReportMetrics.BODY_WIDTH - taken, STYLE.baseline(top), taken,
                        ReportMetrics.PAGE_OF_CASE);
            }
            pen.fill(new Extent(x, top + text + ReportMetrics.TITLE_INSET, ReportMetrics.BODY_WIDTH,
                    ReportMetrics.TITLE_RULE), ReportMetrics.ACCENT);
        });
    }

    private static void draw(Pen pen, Optional<Tag> tag, String line, double x, double baseline, double most) {
        if (tag.isPresent()) {
            pen.text(tag.get(), line, x, baseline, most, STYLE.lettering());
        } else {
            pen.ornament(line, x, baseline, most, STYLE.lettering());
        }
    }
}
