/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import static org.jirei.model.Models.actor;
import static org.jirei.model.Models.bullet;
import static org.jirei.model.Models.category;
import static org.jirei.model.Models.heading;
import static org.jirei.model.Models.kase;
import static org.jirei.model.Models.passage;
import static org.jirei.model.Models.phase;
import static org.jirei.model.Models.prose;
import static org.jirei.model.Models.secondLevel;
import static org.jirei.model.Models.section;
import static org.jirei.model.Models.step;
import static org.jirei.model.Models.survey;
import static org.jirei.model.rules.RuleFindings.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.jirei.model.Actor;
import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.Section;
import org.jirei.model.SectionKind;
import org.junit.jupiter.api.Test;

/** What of a case or survey is missing, doubled or out of place. */
class StructureRulesTest {

    private final Actor operator = actor("operator");

    @Test
    void eachMissingSectionIsTold() {
        assertEquals(6, found("section-missing", kase("k")).size());
        assertEquals(List.of("k name term.section.response"),
                found("section-missing", kase("k", sections(0, 1, 3, 4, 5))));
    }

    @Test
    void asFewSectionsAsPossibleAreMisplaced() {
        assertEquals(List.of(), misplaced(0, 1, 2, 3, 4, 5));
        assertEquals(List.of(), misplaced(0, 0, 1, 4));
        assertEquals(List.of("lessons"), misplaced(5, 0, 1, 2, 3, 4));
        assertEquals(List.of("background"), misplaced(1, 2, 3, 4, 5, 0));
        assertEquals(List.of("response"), misplaced(0, 1, 3, 4, 2, 5));
        assertEquals(List.of("prevention", "cause", "response", "detection", "background"),
                misplaced(5, 4, 3, 2, 1, 0));
    }

    private List<String> misplaced(int... kinds) {
        return found("section-misplaced", kase("k", sections(kinds))).stream()
                .map(found -> found.substring(found.lastIndexOf('.') + 1)).toList();
    }

    private static Object[] sections(int... kinds) {
        return Arrays.stream(kinds).mapToObj(kind -> section(SectionKind.get(kind), bullet("文"))).toArray();
    }

    @Test
    void emptySectionsSayNothing() {
        Section blank = section(SectionKind.CAUSE, heading("題"), bullet(" \n"));
        Section onlyReference = section(SectionKind.RESPONSE, bullet(operator));
        Section onlyHeadings = section(SectionKind.LESSONS, heading("題"));

        assertEquals(List.of("Section kind term.section.cause"),
                found("section-empty", kase("k", operator, onlyReference, blank, onlyHeadings)));
    }

    @Test
    void incompleteCaseAndSurvey() {
        Case kase = kase("k", operator, step("x", operator));
        kase.setTitle(" ");
        kase.setImpact(prose());
        kase.setCause(prose("原因"));
        kase.setSummary(passage(heading("題")));

        assertEquals(List.of("k name term.case.title", "k name term.case.impact", "k name term.case.summary"),
                found("case-incomplete", kase));
        assertEquals(5, found("survey-incomplete", survey("s")).size());
    }

    @Test
    void labels() {
        Actor published = actor("published");
        published.setPublished("");
        Actor without = actor("without");
        without.setLabel(null);

        assertEquals(List.of("published published", "without name", "Phase label"),
                found("label-missing", kase("k", published, without, phase(" ", step("x", without)))));
    }

    @Test
    void lessonsOfCategoriesAreLessonsToo() {
        Category category = category("c");
        category.setLessons(passage(bullet("文"), heading("題"), heading("題")));
        Case kase = kase("k", section(SectionKind.CAUSE, bullet("文"), heading("題")));
        kase.setSummary(passage(bullet("文")));

        assertEquals(List.of("Bullet"), found("lesson-without-heading", survey("s", category), kase));
        assertEquals(List.of("Heading", "Heading"), found("lesson-without-body", survey("s", category), kase));
    }

    @Test
    void secondLevelNeedsAFirstSinceTheHeading() {
        Section section = section(SectionKind.CAUSE, secondLevel("a"), secondLevel("b"), bullet("c"), secondLevel("d"),
                heading("題"), secondLevel("e"));

        assertEquals(2, found("bullet-second-level-first", kase("k", section)).size());
    }
}
