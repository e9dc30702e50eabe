/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.document.Block;
import org.jirei.render.document.Line;
import org.jirei.render.typography.LineBreaker;

/** Sets a table on as many slides as it takes, its head on each of them. */
final class DeckTable {

    private final Block.Table table;
    private final List<Double> widths;
    private final double width;

    /** A row of the table with about its height, in px; a {@code group}'s label reaches over all columns. */
    private record Row(List<String> cells, boolean isGroup, double height) {
    }

    private DeckTable(Block.Table table, double width) {
        this.table = table;
        this.width = width;
        int all = table.columns().stream().mapToInt(Block.Column::width).sum();
        this.widths = table.columns().stream().map(column -> width * column.width() / all).toList();
    }

    /** The part of the table that a slide shows. */
    record Rows(DeckTable table, List<Row> rows) {

        /** Returns about how high it is, in px. */
        double height() {
            return rows.stream().mapToDouble(Row::height).sum();
        }

        /** Returns its XML. */
        String xml(SlideShapes shapes) {
            return table.xml(rows, shapes);
        }
    }

    /** Returns the table's parts, each as wide and about no higher than a slide's room. */
    static List<Rows> of(Block.Table table, SlideRoom room) {
        DeckTable setting = new DeckTable(table, room.width());
        return setting.parts(room.height() - DeckMetrics.BEFORE_HEADING).stream()
                .map(rows -> new Rows(setting, rows)).toList();
    }

    private List<List<Row>> parts(double height) {
        Row head = row(table.columns().stream().map(Block.Column::title).toList());
        List<List<Row>> parts = new ArrayList<>();
        double used = Double.MAX_VALUE;
        for (Block.RowGroup group : table.groups()) {
            List<Row> rows = new ArrayList<>();
            rows.add(new Row(List.of(group.label().text()), true, height(group.label().text(), width)));
            group.rows().forEach(cells -> rows.add(row(cells.stream().map(Line::text).toList())));
            for (int index = 0; index < rows.size(); index++) {
                Row row = rows.get(index);
                double needed = row.height() + (row.isGroup() && rows.size() > 1 ? rows.get(1).height() : 0);
                if (used + needed > height) {
                    parts.add(new ArrayList<>(List.of(head)));
                    used = head.height();
                }
                parts.getLast().add(row);
                used += row.height();
            }
        }
        return parts;
    }

    private Row row(List<String> cells) {
        double highest = 0;
        for (int column = 0; column < cells.size(); column++) {
            highest = Math.max(highest, height(cells.get(column), widths.get(column)));
        }
        return new Row(cells, false, highest);
    }

    private static double height(String text, double cell) {
        double free = (cell - 2 * DeckMetrics.CELL_SIDE) * DeckMetrics.SAFE;
        int lines = Math.max(1, LineBreaker.lines(text, free, DeckMetrics.TABLE_FONT).lines().size());
        return lines * DeckMetrics.TABLE_FONT * DeckMetrics.LEADING + 2 * DeckMetrics.CELL_TOP;
    }

    private String xml(List<Row> rows, SlideShapes shapes) {
        StringBuilder xml = new StringBuilder("<a:tbl><a:tblPr firstRow=\"1\"/><a:tblGrid>");
        widths.forEach(column -> xml.append("<a:gridCol w=\"").append(SlideShapes.emu(column)).append("\"/>"));
        xml.append("</a:tblGrid>");
        for (int index = 0; index < rows.size(); index++) {
            Row row = rows.get(index);
            xml.append("<a:tr h=\"").append(SlideShapes.emu(row.height())).append("\">");
            if (row.isGroup()) {
                cell(xml, " gridSpan=\"" + widths.size() + "\"", shapes.cellText(row.cells().getFirst(), true,
                        DeckMetrics.HEADING_INK), DeckMetrics.GROUP_FILL);
                for (int column = 1; column < widths.size(); column++) {
                    cell(xml, " hMerge=\"1\"", shapes.cellText("", false, DeckMetrics.INK), DeckMetrics.GROUP_FILL);
                }
            } else {
                boolean head = index == 0;
                row.cells().forEach(text -> cell(xml, "", shapes.cellText(text, head,
                        head ? DeckMetrics.WHITE : DeckMetrics.INK), head ? DeckMetrics.HEAD_FILL : ""));
            }
            xml.append("</a:tr>");
        }
        return xml.append("</a:tbl>").toString();
    }

    private static void cell(StringBuilder xml, String span, String text, String fill) {
        long side = SlideShapes.emu(DeckMetrics.CELL_SIDE);
        long top = SlideShapes.emu(DeckMetrics.CELL_TOP);
        xml.append("<a:tc").append(span).append("><a:txBody><a:bodyPr/><a:lstStyle/>").append(text)
                .append("</a:txBody><a:tcPr marL=\"").append(side).append("\" marR=\"").append(side).append("\" marT=\"")
                .append(top).append("\" marB=\"").append(top).append("\">");
        for (String edge : List.of("lnL", "lnR")) {
            xml.append("<a:").append(edge).append("><a:noFill/></a:").append(edge).append('>');
        }
        for (String edge : List.of("lnT", "lnB")) {
            xml.append("<a:").append(edge).append(" w=\"6350\"><a:solidFill><a:srgbClr val=\"").append(DeckMetrics.RULE)
                    .append("\"/></a:solidFill></a:").append(edge).append('>');
        }
        xml.append(fill.isEmpty() ? "<a:noFill/>" : "<a:solidFill><a:srgbClr val=\"" + fill + "\"/></a:solidFill>")
                .append("</a:tcPr></a:tc>");
    }
}
