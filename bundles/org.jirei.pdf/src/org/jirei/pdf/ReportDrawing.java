/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jirei.print.FontChain;
import org.jirei.print.Lettering;
import org.jirei.print.PdfDrawing;
import org.jirei.print.PdfSheet;
import org.jirei.render.figure.ShortText;
import org.jirei.render.output.RenderContext;

/** Draws a report: lays out all pages, then draws them one by one, then says what the document is made of. */
final class ReportDrawing {

    private final PdfDrawing drawing;
    private final Structure structure;
    private final ReportPlan plan;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<PdfSheet> sheets = new ArrayList<>();

    private ReportDrawing(PdfDrawing drawing, RenderContext context) {
        this.drawing = drawing;
        this.structure = new Structure(drawing.document());
        this.plan = ReportPlan.of(context, structure.whole());
    }

    /** Returns the report as PDF. */
    static byte[] pdf(RenderContext context, FontChain fonts) throws IOException {
        try (PdfDrawing drawing = new PdfDrawing(fonts)) {
            ReportDrawing report = new ReportDrawing(drawing, context);
            report.findPlaces();
            report.addSheets();
            report.draw();
            report.addOutline();
            report.structure.finish();
            Metadata.describe(drawing.document(), report.plan.title(), report.plan.language().code(),
                    context.edition().date());
            return drawing.written();
        }
    }

    /** Of several places of the same name the last counts: the figure that tells most comes last. */
    private void findPlaces() {
        for (int page = 0; page < plan.sheets().size(); page++) {
            for (SheetPlan.Standing standing : plan.sheets().get(page).pieces()) {
                for (Mark mark : standing.piece().marks()) {
                    if (!mark.anchor().isEmpty()) {
                        places.put(mark.anchor(), new Place(page, standing.top() + mark.offset()));
                    }
                }
            }
        }
    }

    private void addSheets() {
        plan.sheets().forEach(sheet ->
                sheets.add(drawing.addSheet(ReportMetrics.PAGE_WIDTH, ReportMetrics.PAGE_HEIGHT)));
    }

    private void draw() {
        for (int page = 0; page < sheets.size(); page++) {
            Pen pen = new Pen(drawing, structure, places, sheets, sheets.get(page));
            SheetPlan sheet = plan.sheets().get(page);
            if (!sheet.bare()) {
                drawHeadAndFoot(pen, sheet.head(), page + 1);
            }
            sheet.pieces().forEach(standing -> standing.piece().painter().paint(pen, standing.x(), standing.top()));
            sheets.get(page).page().getCOSObject().setName("Tabs", "S");
        }
    }

    private void drawHeadAndFoot(Pen pen, String head, int number) {
        double half = ReportMetrics.BODY_WIDTH / 2 - ReportMetrics.COLUMN_GAP;
        String report = shortened(plan.title(), half);
        pen.ornament(report, ReportMetrics.SIDE, ReportMetrics.RUNNING_HEAD_BASELINE, half,
                ReportMetrics.RUNNING_HEAD);
        if (!head.equals(plan.title())) {
            atRight(pen, shortened(head, half), ReportMetrics.RUNNING_HEAD_BASELINE, ReportMetrics.RUNNING_HEAD);
        }
        atRight(pen, Integer.toString(number), ReportMetrics.FOLIO_BASELINE, ReportMetrics.FOLIO);
    }

    private static String shortened(String title, double most) {
        return ShortText.lines(title, 1, most, ReportMetrics.RUNNING_HEAD.size()).stream().findFirst().orElse("");
    }

    private static void atRight(Pen pen, String letters, double baseline, Lettering lettering) {
        double taken = pen.width(letters, lettering);
        pen.ornament(letters, ReportMetrics.PAGE_WIDTH - ReportMetrics.SIDE - taken, baseline, taken, lettering);
    }

    private void addOutline() {
        Outline outline = new Outline();
        for (int page = 0; page < plan.sheets().size(); page++) {
            for (SheetPlan.Standing standing : plan.sheets().get(page).pieces()) {
                for (Mark mark : standing.piece().marks()) {
                    if (mark.level() > 0) {
                        outline.add(mark.level(), mark.title(), new Place(page, standing.top() + mark.offset()),
                                sheets);
                    }
                }
            }
        }
        outline.finish(drawing.document());
    }
}
