/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.List;
import java.util.Map;
import org.jirei.render.figure.FigureKind;

/**
 * The figures of a case inside a report.
 *
 * @param shown for the anchor of a step or action, the ids of what shows it, one for each figure
 */
public record ReportFigures(Map<FigureKind, Drawing> drawings, Map<String, List<String>> shown) {

    /**
     * A figure to be put into a page.
     *
     * @param svg a document without an XML declaration and without a style sheet, its ids unique in the report
     * @param width its own, in px
     */
    public record Drawing(String svg, double width) {
    }

    /** For a page without figures. */
    public static final ReportFigures NONE = new ReportFigures(Map.of(), Map.of());

    /** Returns the ids of what shows the step with this anchor, in the order of the figures. */
    List<String> ids(String stepAnchor) {
        return shown.getOrDefault(stepAnchor, List.of());
    }
}
