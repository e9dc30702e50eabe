/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.SceneItem.TextLine;
import org.jirei.render.scene.Style;
import org.jirei.render.typography.TextMeasure;

/** Scenes for tests: lines of text under one another on a white sheet. */
final class TestScenes {

    static final double FONT_SIZE = 20;
    static final double LEFT = 10;
    static final double LINE = 30;

    private TestScenes() {
    }

    static Scene lines(String... texts) {
        List<TextLine> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(line(text, LINE * lines.size(), Style.SENTENCE));
        }
        double width = lines.stream().mapToDouble(TextLine::right).max().orElse(0) + LEFT;
        return scene(width, LINE * texts.length, lines);
    }

    static TextLine line(String text, double top, Style style) {
        return TextLine.below(top, LEFT, TextMeasure.width(text, FONT_SIZE), FONT_SIZE, text, style);
    }

    static Scene scene(double width, double height, List<? extends SceneItem> items) {
        List<SceneItem> all = new ArrayList<>(List.of(new Box(0, 0, width, height, 0, Style.SHEET)));
        all.addAll(items);
        return new Scene(width, height, "test", "ja", "試験の図", "試験", all);
    }
}
