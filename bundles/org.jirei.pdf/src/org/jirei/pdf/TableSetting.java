/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jirei.render.document.Block;
import org.jirei.render.document.Line;
import org.jirei.render.document.Span;
import org.jirei.render.scene.Extent;

/**
 * Sets a table whose head is shown again on every page. All cells have the same leading, so that a row is a stack of
 * pieces, each with a line of every cell: they stay together where a page has room for them and flow on where not. A
 * column of page numbers is added where rows lead to cases.
 */
final class TableSetting {

    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");

    private final Wording words;
    private final Block.Table table;
    private final double width;
    private final boolean paged;
    private final List<Double> widths;
    private final List<Double> lefts;

    /** A cell of a row: its element, its lines. */
    private record Cell(Tag tag, List<Piece> lines) {
    }

    private TableSetting(Block.Table table, double width, Wording words) {
        this.words = words;
        this.table = table;
        this.width = width;
        this.paged = table.groups().stream().flatMap(group -> group.rows().stream())
                .anyMatch(row -> !anchor(row).isEmpty());
        this.widths = widths();
        this.lefts = IntStream.range(0, widths.size())
                .mapToObj(index -> widths.subList(0, index).stream().mapToDouble(Double::doubleValue).sum()).toList();
    }

    /** Returns the pieces of {@code table}, a child of {@code parent}. */
    static List<Piece> set(Block.Table table, Tag parent, double width, Wording words) {
        return new TableSetting(table, width, words).pieces(parent.child("Table"));
    }

    private List<Double> widths() {
        double shared = width - (paged ? ReportMetrics.PAGE_COLUMN : 0);
        double total = table.columns().stream().mapToInt(Block.Column::width).sum();
        List<Double> shares = new ArrayList<>();
        table.columns().forEach(column -> shares.add(shared * column.width() / total));
        if (paged) {
            shares.add(ReportMetrics.PAGE_COLUMN);
        }
        return shares;
    }

    private List<Piece> pieces(Tag tag) {
        List<Piece> pieces = new ArrayList<>(caption(tag));
        pieces.add(head(Optional.of(tag.child("THead").child("TR"))).stayingWithNext());
        Piece again = head(Optional.empty());
        List<Piece> rows = new ArrayList<>();
        for (Block.RowGroup group : table.groups()) {
            Tag body = tag.child("TBody");
            if (!group.label().isEmpty()) {
                rows.addAll(label(group.label(), body));
            }
            group.rows().forEach(row -> rows.addAll(row(row, body)));
        }
        rows.forEach(row -> pieces.add(row.below(again)));
        return pieces;
    }

    private List<Piece> caption(Tag tag) {
        return LineSetting.set(Line.of(table.caption()), tag.child("Caption"), ReportMetrics.SMALL, width, words)
                .stream().map(Piece::stayingWithNext).toList();
    }

    /** Returns the head; shown again it only adorns the page. */
    private Piece head(Optional<Tag> row) {
        TextStyle style = ReportMetrics.CELL_BOLD;
        double height = style.leading() + 2 * ReportMetrics.ROW_PADDING;
        List<String> titles = new ArrayList<>(table.columns().stream().map(Block.Column::title).toList());
        if (paged) {
            titles.add(words.fixed().page());
        }
        List<Optional<Tag>> cells = titles.stream().map(title -> row.map(tr -> header(tr, "Column"))).toList();
        return Piece.of(height, (pen, x, top) -> {
            pen.fill(new Extent(x, top, width, height), ReportMetrics.HEAD_BAND_COLOUR);
            for (int index = 0; index < titles.size(); index++) {
                double left = x + lefts.get(index) + ReportMetrics.CELL_PADDING;
                double most = widths.get(index) - 2 * ReportMetrics.CELL_PADDING;
                double baseline = style.baseline(top + ReportMetrics.ROW_PADDING);
                if (cells.get(index).isPresent()) {
                    pen.text(cells.get(index).get(), titles.get(index), left, baseline, most, style.lettering());
                } else {
                    pen.ornament(titles.get(index), left, baseline, most, style.lettering());
                }
            }
        });
    }

    private static Tag header(Tag row, String scope) {
        return row.child("TH").with(element -> attribute(element, SCOPE, COSName.getPDFName(scope)));
    }

    private static void attribute(PDStructureElement element, COSName key, COSBase value) {
        COSDictionary attributes = element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary set
                ? set : new COSDictionary();
        attributes.setItem(COSName.O, TABLE);
        attributes.setItem(key, value);
        element.getCOSObject().setItem(COSName.A, attributes);
    }

    private List<Piece> label(Line label, Tag body) {
        Tag cell = header(body.child("TR"), "Row")
                .with(element -> attribute(element, COLUMN_SPAN, COSInteger.get(widths.size())));
        List<Piece> lines = LineSetting.lines(label, cell, ReportMetrics.CELL_BOLD,
                width - 2 * ReportMetrics.CELL_PADDING, words);
        List<Piece> pieces = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            pieces.add(band(lines.get(index).indented(ReportMetrics.CELL_PADDING), index == 0,
                    index == lines.size() - 1).stayingWithNext());
        }
        return pieces;
    }

    private Piece band(Piece line, boolean first, boolean last) {
        Piece padded = padded(line, first, last);
        return padded.over((pen, x, top) ->
                pen.fill(new Extent(x, top, width, padded.height()), ReportMetrics.BAND_COLOUR));
    }

    /** Adds the row's white above its first and below its last line. */
    private static Piece padded(Piece line, boolean first, boolean last) {
        double above = first ? ReportMetrics.ROW_PADDING : 0;
        double below = last ? ReportMetrics.ROW_PADDING : 0;
        return Piece.of(above + line.height() + below, (pen, x, top) -> line.painter().paint(pen, x, top + above));
    }

    private List<Piece> row(List<Line> row, Tag body) {
        Tag tr = body.child("TR");
        List<Cell> cells = new ArrayList<>();
        for (int index = 0; index < row.size(); index++) {
            Tag tag = index == 0 ? header(tr, "Row") : tr.child("TD");
            double most = widths.get(index) - 2 * ReportMetrics.CELL_PADDING;
            double left = lefts.get(index) + ReportMetrics.CELL_PADDING;
            cells.add(new Cell(tag, LineSetting.lines(row.get(index), tag, ReportMetrics.CELL, most, words).stream()
                    .map(line -> line.indented(left)).toList()));
        }
        if (paged) {
            cells.add(pageNumber(anchor(row), tr.child("TD")));
        }
        int height = Math.max(1, cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1));
        List<Piece> pieces = new ArrayList<>();
        for (int index = 0; index < height; index++) {
            Piece line = padded(across(cells, index), index == 0, index == height - 1);
            pieces.add(index < height - 1 ? line.stayingWithNext() : ruled(line));
        }
        return pieces;
    }

    private static Piece across(List<Cell> cells, int line) {
        return Piece.of(ReportMetrics.CELL.leading(), (pen, x, top) -> {
            for (Cell cell : cells) {
                pen.touch(cell.tag());
                if (line < cell.lines().size()) {
                    cell.lines().get(line).painter().paint(pen, x, top);
                }
            }
        });
    }

    private Piece ruled(Piece last) {
        return last.over((pen, x, top) -> pen.fill(new Extent(x, top + last.height() - ReportMetrics.HAIRLINE, width,
                ReportMetrics.HAIRLINE), ReportMetrics.RULE_COLOUR));
    }

    private Cell pageNumber(String anchor, Tag tag) {
        TextStyle style = ReportMetrics.CELL;
        double most = ReportMetrics.PAGE_COLUMN - 2 * ReportMetrics.CELL_PADDING;
        Tag link = tag.child("Link");
        Piece piece = Piece.of(style.leading(), (pen, x, top) -> {
            String number = pen.pageNumber(anchor);
            if (!number.isEmpty()) {
                double taken = Math.min(most, pen.width(number, style.lettering()));
                double left = x + width - ReportMetrics.CELL_PADDING - taken;
                pen.text(link, number, left, style.baseline(top), most,
                        style.coloured(ReportMetrics.LINK_COLOUR).lettering());
                pen.link(link, new Extent(left, top, taken, style.leading()), anchor,
                        words.fixed().page() + " " + number);
            }
        });
        return new Cell(tag, List.of(piece));
    }

    private static String anchor(List<Line> row) {
        return row.stream().flatMap(line -> line.spans().stream()).filter(Span.CaseMention.class::isInstance)
                .map(span -> ((Span.CaseMention) span).anchor()).findFirst().orElse("");
    }
}
