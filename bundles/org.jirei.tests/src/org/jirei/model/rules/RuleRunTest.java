/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import static org.jirei.model.Models.actor;
import static org.jirei.model.Models.at;
import static org.jirei.model.Models.bullet;
import static org.jirei.model.Models.document;
import static org.jirei.model.Models.kase;
import static org.jirei.model.Models.passage;
import static org.jirei.model.Models.prose;
import static org.jirei.model.Models.section;
import static org.jirei.model.Models.step;
import static org.jirei.model.Models.survey;
import static org.jirei.model.rules.RuleFindings.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jirei.model.Actor;
import org.jirei.model.Case;
import org.jirei.model.SectionKind;
import org.jirei.model.Survey;
import org.junit.jupiter.api.Test;

/** What rules find in whole documents: confidential words wherever they hide, and the order of it all. */
class RuleRunTest {

    private final Actor operator = actor("operator");

    @Test
    void confidentialWordsMayStandInTheLabelBehindAPublishedName() {
        Actor hidden = actor("op");
        hidden.setLabel("架空電力");
        hidden.setPublished("A社");
        Actor shown = actor("op2");
        shown.setLabel("株式会社架空電力");
        Case kase = kase("架空電力の事例", hidden, shown,
                section(SectionKind.CAUSE, bullet("文", shown), bullet("株式会社", hidden)));
        Survey survey = survey("s");
        survey.getConfidential().add("架空電力");

        List<Finding> findings = findings("confidential-word", document(survey, kase));

        assertEquals(List.of(kase, shown), findings.stream().map(finding -> finding.place().object()).toList());
        assertEquals(4, findings.getLast().place().start());
        assertEquals(4, findings.getLast().place().length());
    }

    @Test
    void confidentialWordsSplitByPartsAndReferencesAreFound() {
        Actor power = actor("電力");
        Case kase = kase("k", power,
                section(SectionKind.CAUSE, bullet("前架空", "電力"), bullet("架空", power), bullet("架", "後")));
        Survey survey = survey("s");
        survey.getConfidential().add("架空電力");

        assertEquals(List.of("1+2", "0+2"), findings("confidential-word", document(survey, kase)).stream()
                .map(finding -> finding.place().start() + "+" + finding.place().length()).toList());
    }

    @Test
    void findingsStandInTheOrderOfTheText() {
        Case kase = kase("k", actor("前後）"), at("ﾃﾞ", step("s", operator)),
                section(SectionKind.CAUSE, bullet("b」ﾃ", "」")));
        kase.setSummary(passage(bullet("文中）（")));
        kase.setImpact(prose("d》"));

        assertEquals(List.of("d》", "文中）（", "文中）（", "前後）", "b」ﾃ", "」"), findings(
                "brackets-unmatched", document(kase)).stream()
                .map(finding -> (String) finding.place().object().eGet(finding.place().feature())).toList());
    }
}
