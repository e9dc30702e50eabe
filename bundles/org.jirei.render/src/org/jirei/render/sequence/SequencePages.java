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
import org.jirei.render.scene.FigureSheet;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;

/**
 * Lays out the flow of a case as a sequence diagram on sheets of a format. A sheet shows lines that follow one another
 * and only those who take part in them, at full size; every line is on one sheet, with its number. Only a line that is
 * too large for any sheet is cut between its messages, or scaled down where that is not enough.
 */
public final class SequencePages {

    private SequencePages() {
    }

    /**
     * Returns the sheets in order, at least one, each of the size of {@code format}; for {@link PageFormat#NONE} the
     * one figure of {@link SequenceLayout}.
     */
    public static List<Scene> layout(Case kase, Labels labels, PageFormat format) {
        return format.isPaged() ? layout(kase, labels, format.sheet()) : List.of(SequenceLayout.layout(kase, labels));
    }

    /** Returns the sheets in order, at least one, each as wide as {@code area} and no higher. */
    public static List<Scene> layout(Case kase, Labels labels, FigureSheet area) {
        List<FlowRow> rows = FlowRow.of(kase);
        PageFrame frame = new PageFrame(kase, labels, area);
        List<FlowRun> runs = PageBreaks.of(rows, RunSetting.on(area, rows, labels), frame);
        SceneIds ids = new SceneIds(kase, SequenceLayout.FIGURE);
        List<Scene> sheets = new ArrayList<>();
        for (int page = 1; page <= runs.size(); page++) {
            sheets.add(frame.sheet(runs.get(page - 1), ids.page(page), page, runs.size()));
        }
        return sheets;
    }
}
