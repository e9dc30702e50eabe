/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jirei.model.Case;
import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.Section;
import org.jirei.model.SectionKind;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;

/** The sections stand in printed order. As few as possible are reported: those outside the longest run in order. */
public final class SectionMisplaced extends BaseRule<Case> {

    /** Makes the rule. */
    public SectionMisplaced() {
        super("section-misplaced", Severity.ERROR, Case.class);
    }

    @Override
    public void check(Case kase, Findings findings) {
        List<Section> sections = firstOfEachKind(kase);
        List<Section> inOrder = longestInOrder(sections);
        for (Section section : sections) {
            if (!inOrder.contains(section)) {
                findings.report(Place.of(section, Literals.SECTION__KIND), SectionTerms.of(section.getKind()));
            }
        }
    }

    private static List<Section> firstOfEachKind(Case kase) {
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        return kase.getSections().stream().filter(section -> kinds.add(section.getKind())).toList();
    }

    private static List<Section> longestInOrder(List<Section> sections) {
        List<List<Section>> longestUpTo = new ArrayList<>();
        List<Section> longest = List.of();
        for (Section section : sections) {
            List<Section> best = List.of();
            for (List<Section> earlier : longestUpTo) {
                if (earlier.getLast().getKind().compareTo(section.getKind()) < 0 && earlier.size() > best.size()) {
                    best = earlier;
                }
            }
            List<Section> extended = new ArrayList<>(best);
            extended.add(section);
            longestUpTo.add(extended);
            longest = extended.size() > longest.size() ? extended : longest;
        }
        return longest;
    }
}
