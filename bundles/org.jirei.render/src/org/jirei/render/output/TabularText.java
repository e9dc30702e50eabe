/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.render.document.Block;
import org.jirei.render.document.Line;
import org.jirei.render.document.Page;

/** Plain text with tables: what a cell says stands on several lines, with other cells between them. */
final class TabularText {

    private TabularText() {
    }

    /** Returns the file of {@code text}, in which the cells of the tables on {@code pages} are read as they were set. */
    static OutputFile file(String name, String text, List<Page> pages, List<String> numbers) {
        List<String> cells = pages.stream().flatMap(page -> page.blocks().stream())
                .flatMap(TabularText::cells).map(Line::text).toList();
        return OutputFile.binary(name, text.getBytes(StandardCharsets.UTF_8), numbers, written ->
                Stream.concat(new String(written, StandardCharsets.UTF_8).lines(), cells.stream()).toList());
    }

    private static Stream<Line> cells(Block block) {
        return block instanceof Block.Table table
                ? table.groups().stream().flatMap(group -> group.rows().stream()).flatMap(List::stream)
                : Stream.empty();
    }
}
