/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.List;

/**
 * Writes a table into a report; readers can narrow and sort it where the script runs. On a phone the style sheet stacks
 * the cells of a row.
 */
final class HtmlTable {

    private final Html html;
    private final FixedWords words;
    private final HtmlWriter writer;

    HtmlTable(Html html, FixedWords words, HtmlWriter writer) {
        this.html = html;
        this.words = words;
        this.writer = writer;
    }

    void add(Block.Table table) {
        addFilter();
        html.open("table");
        html.words("caption", table.caption());
        addColumns(table.columns());
        addHead(table.columns());
        table.groups().forEach(group -> addGroup(group, table.columns()));
        html.close();
    }

    /** Adds what narrows the table down; the script shows it, for without it nothing can be filtered. */
    private void addFilter() {
        html.open("div", "class", "filter", "hidden", "hidden");
        html.lineStart().openInline("label").text(words.filter() + " ");
        html.emptyInline("input", "type", "search", "autocomplete", "off").closeInline("label");
        html.words("output", "", "data-shown", words.rowsShown("{shown}", "{all}"));
        html.close();
    }

    private void addColumns(List<Block.Column> columns) {
        int total = columns.stream().mapToInt(Block.Column::width).sum();
        html.open("colgroup");
        columns.forEach(column -> html.empty("col", "style", "width:" + 100 * column.width() / total + "%"));
        html.close();
    }

    private void addHead(List<Block.Column> columns) {
        html.open("thead").open("tr");
        columns.forEach(column -> html.words("th", column.title(), "scope", "col",
                "data-sort", words.sortBy(column.title())));
        html.close().close();
    }

    private void addGroup(Block.RowGroup group, List<Block.Column> columns) {
        html.open("tbody");
        if (!group.label().isEmpty()) {
            html.open("tr", "class", "group");
            writer.addLine("th", group.label(), "scope", "rowgroup",
                    "colspan", Integer.toString(columns.size()));
            html.close();
        }
        group.rows().forEach(row -> addRow(row, columns));
        html.close();
    }

    private void addRow(List<Line> row, List<Block.Column> columns) {
        html.open("tr");
        writer.addLine("th", row.getFirst(), "scope", "row",
                "data-label", columns.getFirst().title());
        for (int index = 1; index < row.size(); index++) {
            writer.addLine("td", row.get(index), "data-label", columns.get(index).title(),
                    "class", row.get(index).isEmpty() ? "blank" : "");
        }
        html.close();
    }
}
