/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.Map;

/**
 * The figure of a case inside a report.
 *
 * @param svg an SVG document without an XML declaration, its ids unique in the report
 * @param anchors for the anchor of a step or action, the id of what shows it in the figure
 */
public record ReportFigure(String svg, Map<String, String> anchors) {

    /** For a page without a figure. */
    public static final ReportFigure NONE = new ReportFigure("", Map.of());

    /** Returns the id of what shows the step with this anchor; empty where nothing does. */
    String anchor(String stepAnchor) {
        return anchors.getOrDefault(stepAnchor, "");
    }
}
