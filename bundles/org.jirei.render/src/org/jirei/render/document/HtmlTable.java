/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.List;

/**
 * Writes a table into a report. On a phone its style sheet stacks the cells of a row; the roles keep it a table for
 * screen readers then, which a changed {@code display} would undo.
 */
final class HtmlTable {

    private final Html html;
    private final HtmlWriter writer;

    HtmlTable(Html html, HtmlWriter writer) {
        this.html = html;
        this.writer = writer;
    }

    void add(Block.Table table) {
        html.open("table", "role", "table");
        html.words("caption", table.caption());
        addColumns(table.columns());
        addHead(table.columns());
        table.groups().forEach(group -> addGroup(group, table.columns()));
        html.close();
    }

    private void addColumns(List<Block.Column> columns) {
        int total = columns.stream().mapToInt(Block.Column::width).sum();
        html.open("colgroup");
        columns.forEach(column -> html.empty("col", "style", "width:" + 100 * column.width() / total + "%"));
        html.close();
    }

    private void addHead(List<Block.Column> columns) {
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        columns.forEach(column -> html.words("th", column.title(), "scope", "col", "role", "columnheader"));
        html.close().close();
    }

    private void addGroup(Block.RowGroup group, List<Block.Column> columns) {
        html.open("tbody", "role", "rowgroup");
        if (!group.label().isEmpty()) {
            html.open("tr", "role", "row", "class", "group");
            writer.addLine("th", group.label(), "scope", "rowgroup", "role", "rowheader",
                    "colspan", Integer.toString(columns.size()));
            html.close();
        }
        group.rows().forEach(row -> addRow(row, columns));
        html.close();
    }

    private void addRow(List<Line> row, List<Block.Column> columns) {
        html.open("tr", "role", "row");
        writer.addLine("th", row.getFirst(), "scope", "row", "role", "rowheader",
                "data-label", columns.getFirst().title());
        for (int index = 1; index < row.size(); index++) {
            writer.addLine("td", row.get(index), "role", "cell", "data-label", columns.get(index).title(),
                    "class", row.get(index).isEmpty() ? "blank" : "");
        }
        html.close();
    }
}
