/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.figure;

import org.jirei.model.Case;
import org.jirei.model.FlowLine;
import org.jirei.model.Labels;

/** The fixed words that sheets need, in the language of the labels. */
public final class PageWords {

    private PageWords() {
    }

    /** Returns what stands in place of the number where a line goes on. */
    public static String continued(FlowLine line, Labels labels) {
        return labels.number(line) + (labels.japanese() ? "の続き" : " continued");
    }

    /** Returns the label of a phase that goes on; it may be {@code null}. */
    public static String continuedPhase(String label, Labels labels) {
        String name = label == null ? "" : label.strip();
        return name + (labels.japanese() ? "（続き）" : " (continued)");
    }

    /** Returns what stands at the foot of a sheet that another one follows. */
    public static String continues(Labels labels) {
        return labels.japanese() ? "次のページに続く" : "continued on the next page";
    }

    /** Returns the number of a sheet, counted from 1. */
    public static String pageNumber(int page, int pages) {
        return page + " / " + pages;
    }

    /** Returns what the picture on a sheet is called, with the sheet's number where there are several. */
    public static String title(Case kase, Labels labels, int page, int pages) {
        return pages == 1 ? labels.title(kase) : labels.title(kase) + " (" + pageNumber(page, pages) + ")";
    }
}
