/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jirei.model.Language;

/**
 * Sets a table in plain text: cells wrapped to the columns' widths, columns aligned by counting full-width characters
 * as two. Rules are hyphens, because fonts disagree on how wide box-drawing characters are next to Japanese.
 */
final class TextTable {

    private static final String GAP = "  ";

    private final Block.Table table;
    private final String groupMark;
    private final CellWrapper wrapper;
    private final List<String> lines = new ArrayList<>();

    TextTable(Block.Table table, String groupMark, Language language) {
        this.table = table;
        this.groupMark = groupMark;
        this.wrapper = new CellWrapper(language);
    }

    /** Returns the lines of the table, without trailing spaces. */
    List<String> lines() {
        addRow(table.columns().stream().map(Block.Column::title).toList());
        addRule();
        boolean first = true;
        for (Block.RowGroup group : table.groups()) {
            addGroup(group, first);
            first = false;
        }
        addRule();
        return lines;
    }

    private void addGroup(Block.RowGroup group, boolean first) {
        if (!first) {
            lines.add("");
        }
        lines.add((groupMark + group.label().text()).stripTrailing());
        for (List<Line> row : group.rows()) {
            lines.add("");
            addRow(row.stream().map(Line::text).toList());
        }
    }

    private void addRule() {
        lines.add(String.join(GAP, table.columns().stream().map(column -> "-".repeat(column.width())).toList()));
    }

    private void addRow(List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            wrapped.add(wrapper.wrap(cells.get(index), table.columns().get(index).width()));
        }
        int height = Collections.max(wrapped.stream().map(List::size).toList());
        for (int index = 0; index < height; index++) {
            addTextLine(wrapped, index);
        }
    }

    private void addTextLine(List<List<String>> wrapped, int index) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < wrapped.size(); column++) {
            List<String> cell = wrapped.get(column);
            String text = index < cell.size() ? cell.get(index) : "";
            cells.add(text + " ".repeat(Math.max(0, table.columns().get(column).width() - wrapper.width(text))));
        }
        lines.add(String.join(GAP, cells).stripTrailing());
    }
}
