/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.Map;
import org.jirei.render.figure.FigureKind;

/**
 * The figures of a case inside a report.
 *
 * @param drawings SVG documents without an XML declaration and without a style sheet, their ids unique in the report
 * @param anchors for the anchor of a step or action, the id of what shows it in a figure
 */
public record ReportFigures(Map<FigureKind, String> drawings, Map<String, String> anchors) {

    /** For a page without figures. */
    public static final ReportFigures NONE = new ReportFigures(Map.of(), Map.of());

    /** Returns the id of what shows the step with this anchor; empty where nothing does. */
    String anchor(String stepAnchor) {
        return anchors.getOrDefault(stepAnchor, "");
    }
}
