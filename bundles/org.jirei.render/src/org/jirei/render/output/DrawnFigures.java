/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jirei.model.Case;
import org.jirei.model.Labels;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Scene;

/**
 * Keeps what was drawn in a run, for the same picture goes into several formats. Threads that draw different cases do
 * not wait for each other.
 */
final class DrawnFigures {

    private final Map<Request, List<Scene>> drawn = new ConcurrentHashMap<>();

    private record Request(FigureKind kind, Case kase, PageFormat page) {
    }

    List<Scene> of(FigureKind kind, Case kase, Labels labels, PageFormat page) {
        Request request = new Request(kind, kase, page);
        List<Scene> known = drawn.get(request);
        if (known == null) {
            known = FigureDrawing.of(kind, kase, labels, page);
            drawn.put(request, known);
        }
        return known;
    }
}
