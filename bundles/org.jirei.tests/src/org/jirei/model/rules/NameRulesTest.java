/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import static org.jirei.model.Models.action;
import static org.jirei.model.Models.actor;
import static org.jirei.model.Models.bullet;
import static org.jirei.model.Models.category;
import static org.jirei.model.Models.criterion;
import static org.jirei.model.Models.document;
import static org.jirei.model.Models.kase;
import static org.jirei.model.Models.link;
import static org.jirei.model.Models.phase;
import static org.jirei.model.Models.section;
import static org.jirei.model.Models.step;
import static org.jirei.model.Models.survey;
import static org.jirei.model.Models.unresolved;
import static org.jirei.model.rules.RuleFindings.findings;
import static org.jirei.model.rules.RuleFindings.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jirei.model.Actor;
import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.Document;
import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.SectionKind;
import org.jirei.model.Step;
import org.jirei.model.Survey;
import org.junit.jupiter.api.Test;

/** Which names are taken for wrong, and when the rules keep silent. */
class NameRulesTest {

    private final Actor operator = actor("operator");

    @Test
    void aNameThatIsNotFoundIsTheEndOfItsAddress() {
        Step lost = step("lost", unresolved(actor("x"), "other.jirei#//@cases.0/@actors.7"));

        assertEquals(List.of("lost start @actors.7"), found("unresolved-name", kase("k", lost)));
    }

    @Test
    void eachNameOfAListIsFoundOrNot() {
        Category category = category("c", kase("here"), unresolved(kase("gone"), "#gone"));

        List<Finding> findings = findings("unresolved-name", document(survey("s", category)));

        assertEquals(List.of(1), findings.stream().map(finding -> finding.place().index()).toList());
    }

    @Test
    void criteriaAreNotLookedForWithoutASurvey() {
        Case alone = kase("alone");
        alone.getMeets().add(unresolved(criterion("harm"), "#harm"));

        assertEquals(List.of(), found("unresolved-name", alone));
        assertEquals(1, findings("unresolved-name", document(alone), document(survey("s"))).size());
    }

    @Test
    void neededNamesAreToldByWhatTheyAre() {
        Step nowhere = step("nowhere", null, operator);
        nowhere.getMessages().getFirst().getReceivers().clear();
        Case kase = kase(null, operator, link(operator), nowhere,
                section(SectionKind.CAUSE, bullet(operator)));
        kase.getSections().getFirst().getEntries().getFirst().getProse().getParts().getFirst()
                .eUnset(Literals.REFERENCE_PART__TARGET);

        assertEquals(List.of("term.name", "term.ends", "term.start", "term.receivers", "term.target"),
                findings("name-missing", document(kase)).stream()
                        .map(finding -> finding.arguments().getFirst()).toList());
        assertEquals(List.of(), found("unresolved-name", kase));
    }

    @Test
    void namesAreIdentifiers() {
        Case kase = kase("k",
                actor("事業者2"), actor("_x"), actor("2x"), actor("a b"), actor("a-b"), actor("a\u200Bb"), actor("𠮷"));

        assertEquals(List.of("2x name 2x", "a b name a b", "a-b name a-b", "a\u200Bb name a\u200Bb"),
                found("name-invalid", kase));
    }

    @Test
    void namesAreSharedByActorsStepsAndActionsAtAnyDepth() {
        Actor inner = actor("inner");
        Case kase = kase("k", actor("outer", inner),
                actor("inner"), phase("p", step("outer", inner)), action("x", inner));

        assertEquals(List.of("inner name inner", "outer name outer"), found("doubled-name", kase, kase("inner")));
    }

    @Test
    void namesOfCasesAndSurveysAreSharedByAllDocuments() {
        Document first = document(survey("same"), kase("same"));
        Document second = document(kase("same"), kase(null), kase(null));

        assertEquals(2, findings("doubled-name", first, second).size());
        assertEquals(second, findings("doubled-name", first, second).getLast().place().object().eContainer());
    }

    @Test
    void criteriaAndCategoriesShareNamesInTheirSurvey() {
        Survey survey = survey("s", category("x"));
        survey.getCriteria().add(criterion("x"));
        Survey other = survey("t", category("x"));

        assertEquals(List.of("x name x"), found("doubled-name", survey, other));
    }

    @Test
    void namesOfOneFolder() {
        assertEquals(List.of("OUTAGE name OUTAGE outage", "ｏｕｔａｇｅ name ｏｕｔａｇｅ outage"),
                found("name-too-similar", kase("outage"), kase("OUTAGE"), kase("ｏｕｔａｇｅ"), kase("outage"), kase(null)));
    }
}
