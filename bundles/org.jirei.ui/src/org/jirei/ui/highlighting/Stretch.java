/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.highlighting;

/**
 * A part of a source that means one thing.
 *
 * @param start 0-based, in UTF-16 units
 * @param end exclusive
 * @param meaning what it means
 */
record Stretch(int start, int end, Meaning meaning) {

    Stretch movedBy(int distance) {
        return new Stretch(start + distance, end + distance, meaning);
    }

    /** Returns the part of this between two offsets; {@code null} where there is none. */
    Stretch between(int first, int last) {
        int newStart = Math.max(start, first);
        int newEnd = Math.min(end, last);
        return newStart < newEnd ? new Stretch(newStart, newEnd, meaning) : null;
    }
}
