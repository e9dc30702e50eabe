/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.schematic;

import static org.jirei.testing.CaseBuilder.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jirei.model.Actor;
import org.jirei.model.Arrow;
import org.jirei.render.figure.Drawing;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;
import org.jirei.testing.CaseBuilder;
import org.junit.jupiter.api.Test;

/** A flow too long for a sheet goes on on the next, no line lost or told twice. */
final class SchematicPagesTest {

    private static final String SENTENCE = "回線の予備の経路に切り替えるよう、通信事業者の窓口に電話で頼んだ";

    private final CaseBuilder builder = new CaseBuilder();
    private final List<Actor> actors = IntStream.range(0, 12).mapToObj(index -> builder.actor("担当" + index)).toList();

    private List<Scene> sheets(int lines) {
        for (int line = 0; line < lines; line++) {
            builder.step(SENTENCE, actors.get(line % 12), message(Arrow.PLAIN, actors.get((line + 1) % 12)));
        }
        return SchematicPages.layout(builder.kase(), builder.labels(), PageFormat.A4_LANDSCAPE);
    }

    private static Set<String> texts(Scene scene, Style style) {
        return new Drawing(scene).texts(Set.of(style)).stream().map(TextLine::text).collect(Collectors.toSet());
    }

    @Test
    void aShortFlowStandsOnOneSheetWithoutPageNumber() {
        List<Scene> sheets = sheets(3);
        assertEquals(1, sheets.size());
        assertEquals(Set.of(), texts(sheets.getFirst(), Style.PAGE_NUMBER));
        assertEquals(Set.of(), texts(sheets.getFirst(), Style.CONTINUATION));
    }

    @Test
    void everyLineIsOnOneSheet() {
        List<String> numbers = new ArrayList<>();
        sheets(40).forEach(sheet -> numbers.addAll(new Drawing(sheet).numbers()));
        assertEquals(IntStream.rangeClosed(1, 40).mapToObj(number -> "(" + number + ")").toList(), numbers);
    }

    @Test
    void sheetsSayThatTheyGoOn() {
        List<Scene> sheets = sheets(40);
        assertTrue(sheets.size() > 1);
        for (int page = 1; page <= sheets.size(); page++) {
            Scene sheet = sheets.get(page - 1);
            assertEquals(Set.of(page + " / " + sheets.size()), texts(sheet, Style.PAGE_NUMBER));
            assertEquals(page < sheets.size(), texts(sheet, Style.CONTINUATION).contains("次のページに続く"));
        }
    }

    @Test
    void aSheetShowsOnlyThoseWhoTakePartInIt() {
        actors.forEach(actor -> builder.step(SENTENCE.repeat(4), actor));
        List<Scene> sheets = SchematicPages.layout(builder.kase(), builder.labels(), PageFormat.SLIDE);
        assertTrue(sheets.size() > 1);
        sheets.forEach(sheet -> assertEquals(new Drawing(sheet).numbers().size(),
                new Drawing(sheet).boxes(Style.NODE).size()));
    }

    @Test
    void withoutASheetThereIsOneFigure() {
        sheets(20);
        assertEquals(List.of(SchematicLayout.layout(builder.kase(), builder.labels())),
                SchematicPages.layout(builder.kase(), builder.labels(), PageFormat.NONE));
    }
}
