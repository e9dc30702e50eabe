/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

/**
 * A case as a report shows it.
 *
 * @param anchor its place in the report
 */
public record ReportCase(String anchor, Page page, ReportFigures figures) {
}
