/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.outline;

import java.util.ArrayList;
import java.util.List;
import org.jirei.lang.TextRegion;

/**
 * A line of an outline.
 *
 * @param kind what it stands for
 * @param key tells it from all others of the same source; stays the same while other things are typed
 * @param number as printed, such as (1), (対処1), 事例１ or 【１ 背景】; empty where it has none
 * @param label what an author calls it; empty where nothing is written yet
 * @param region all of it in the source
 * @param head what is selected when an author goes there: its name, or else its first word
 * @param children the entries inside, in source order
 */
public record OutlineEntry(OutlineKind kind, String key, String number, String label, TextRegion region,
        TextRegion head, List<OutlineEntry> children) {

    /** Returns number and label on one line. */
    public String text() {
        return (number + " " + label).strip();
    }

    /** Returns the entries at {@code offset}, from the outermost to the innermost; empty where there is none. */
    public static List<OutlineEntry> path(List<OutlineEntry> entries, int offset) {
        List<OutlineEntry> path = new ArrayList<>();
        List<OutlineEntry> level = entries;
        while (level != null) {
            OutlineEntry found = level.stream().filter(entry -> entry.region.contains(offset)).findFirst().orElse(null);
            if (found != null) {
                path.add(found);
            }
            level = found == null ? null : found.children;
        }
        return path;
    }
}
