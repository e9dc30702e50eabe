/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.sequence;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Case;
import org.jirei.model.Labels;
import org.jirei.render.figure.SceneIds;
import org.jirei.render.scene.Scene;
import org.jirei.render.scene.SceneItem;
import org.jirei.render.scene.SceneItem.Box;
import org.jirei.render.scene.Style;

/**
 * Lays out the flow of a case as one sequence diagram.
 *
 * <p>Columns depend on the participants alone and rows follow one another, each line of the flow a row of its own from
 * edge to edge. So two texts never meet, and a line added between known participants moves nothing above it. Sentences
 * are broken to fit their arrows, and a white halo keeps the lifelines they cross out of them.
 *
 * <p>Half-built models are laid out as far as they go: what is absent or did not resolve is left out.
 */
public final class SequenceLayout {

    static final String FIGURE = "sequence";

    private SequenceLayout() {
    }

    /** Returns the sequence diagram of {@code kase}, its fixed words and numbers printed by {@code labels}. */
    public static Scene layout(Case kase, Labels labels) {
        List<FlowRow> rows = FlowRow.of(kase);
        FlowRun run = FlowRun.of(rows, RunSetting.unbounded(rows, labels));
        SceneIds ids = new SceneIds(kase, FIGURE);
        List<SceneItem> items = new ArrayList<>();
        items.add(new Box(0, 0, run.width(), run.height(), 0, Style.SHEET));
        FlowRunDrawing drawing = FlowRunDrawing.of(run, ids);
        items.addAll(drawing.items());
        return new Scene(run.width(), run.height(), ids.name(), labels.proseLanguage().code(), labels.title(kase),
                drawing.description(), items);
    }
}
