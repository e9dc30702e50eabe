/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jirei.model.Bullet;
import org.jirei.model.Case;
import org.jirei.model.Labels;
import org.jirei.model.Numbering;
import org.jirei.model.PassageEntry;
import org.jirei.model.Section;
import org.jirei.render.document.SectionLine.Role;

/** Prints the sections of a case line by line and tells what each line was printed from. */
public final class SectionLines {

    private SectionLines() {
    }

    /**
     * Returns the lines in printed order. What prints nothing is left out.
     *
     * @param labels numbers and labels in the language of the case
     * @param anchors what references lead to
     */
    public static List<SectionLine> of(Case kase, Labels labels, Anchors anchors) {
        Lines lines = new Lines(labels, anchors);
        List<SectionLine> printed = new ArrayList<>();
        for (Section section : kase.getSections().stream()
                .sorted(Comparator.comparingInt((Section each) -> Numbering.of(each.getKind()))).toList()) {
            printed.add(new SectionLine(Role.SECTION, Line.of(labels.title(section.getKind())), section));
            for (PassageEntry entry : section.getEntries()) {
                Line text = lines.line(entry.getProse());
                if (!text.isEmpty()) {
                    printed.add(new SectionLine(role(entry), text, entry));
                }
            }
        }
        return printed;
    }

    private static Role role(PassageEntry entry) {
        if (entry instanceof Bullet bullet) {
            return bullet.getLevel() > 1 ? Role.INNER_BULLET : Role.BULLET;
        }
        return Role.HEADING;
    }
}
