/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.List;

/**
 * A survey as a report shows it.
 *
 * @param anchor its place in the report
 * @param cases those of its cases that are shown, in printed order
 */
public record ReportSurvey(String anchor, Page page, List<ReportCase> cases) {

    public ReportSurvey {
        cases = List.copyOf(cases);
    }
}
