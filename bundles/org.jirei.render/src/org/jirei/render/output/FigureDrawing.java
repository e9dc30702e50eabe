/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.List;
import org.jirei.model.Case;
import org.jirei.model.Labels;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;
import org.jirei.render.schematic.SchematicPages;
import org.jirei.render.sequence.SequencePages;

/** Draws each kind of figure. A new one is its kind and its line here. */
final class FigureDrawing {

    private FigureDrawing() {
    }

    /** Returns the pictures of a figure, one for each sheet; one picture for {@link PageFormat#NONE}. */
    static List<Scene> of(FigureKind kind, Case kase, Labels labels, PageFormat page) {
        return switch (kind) {
            case SCHEMATIC -> SchematicPages.layout(kase, labels, page);
            case SEQUENCE -> SequencePages.layout(kase, labels, page);
        };
    }
}
