/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.print;

import java.util.ArrayList;
import java.util.List;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Group;
import org.jirei.render.scene.SceneItem.TextLine;

/** Reads the texts off figures as a reader puts them together: lines that follow one another are one text. */
final class FigureTexts {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private FigureTexts() {
    }

    /** Returns the texts of {@code scenes} with their titles, in the order in which they are drawn. */
    static List<String> of(List<Scene> scenes) {
        FigureTexts texts = new FigureTexts();
        for (Scene scene : scenes) {
            texts.texts.add(scene.title());
            texts.read(scene.items());
            texts.end();
        }
        return texts.texts;
    }

    private void read(List<SceneItem> items) {
        for (SceneItem item : items) {
            switch (item) {
                case Group group -> {
                    end();
                    read(group.items());
                    end();
                }
                case TextLine line -> text.append(line.text());
                default -> end();
            }
        }
    }

    private void end() {
        if (!text.isEmpty()) {
            texts.add(text.toString());
            text.setLength(0);
        }
    }
}
