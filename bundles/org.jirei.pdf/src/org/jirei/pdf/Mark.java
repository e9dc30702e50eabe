/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.pdf;

/**
 * A place that links and bookmarks lead to.
 *
 * @param offset below the upper edge of the piece that it is in, in px
 * @param anchor what links call it; empty where none leads there
 * @param level of the bookmark, 1 for the uppermost; 0 where there is none
 * @param title of the bookmark
 */
record Mark(double offset, String anchor, int level, String title) {

    static Mark anchor(String anchor, double offset) {
        return new Mark(offset, anchor, 0, "");
    }

    static Mark bookmark(int level, String title, String anchor) {
        return new Mark(0, anchor, level, title);
    }
}
