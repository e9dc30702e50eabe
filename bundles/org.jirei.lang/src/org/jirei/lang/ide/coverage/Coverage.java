/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.coverage;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.TextRegion;

/**
 * Which section of a case mentions which of its steps and actions.
 *
 * @param title the case as the report prints it
 * @param region all of the case in its source
 * @param sections the six sections in printed order
 * @param lines its steps and actions in the order of the flow
 */
public record Coverage(String title, TextRegion region, List<SectionColumn> sections, List<LineRow> lines) {

    /**
     * A section.
     *
     * @param name as printed, without its number
     * @param title as printed, with its number
     * @param head where it begins; empty where the section is missing
     */
    public record SectionColumn(String name, String title, Optional<TextRegion> head) {
    }

    /**
     * A step or an action.
     *
     * @param action whether it is an action
     * @param number as printed
     * @param sentence what happened; its name where nothing is written yet
     * @param head its name in the flow
     * @param mentions for each section the places that mention it, in order
     */
    public record LineRow(boolean action, String number, String sentence, TextRegion head,
            List<List<TextRegion>> mentions) {

        /** Returns whether no section mentions it. */
        public boolean isHole() {
            return mentions.stream().allMatch(List::isEmpty);
        }
    }

    /** Returns the number of steps and actions that no section mentions. */
    public int holes() {
        return (int) lines.stream().filter(LineRow::isHole).count();
    }

    /** Returns the number of the steps and actions that a section mentions. */
    public int mentionedIn(int section) {
        return (int) lines.stream().filter(line -> !line.mentions().get(section).isEmpty()).count();
    }
}
