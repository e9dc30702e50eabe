/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import static org.jirei.model.Models.action;
import static org.jirei.model.Models.actor;
import static org.jirei.model.Models.bullet;
import static org.jirei.model.Models.kase;
import static org.jirei.model.Models.link;
import static org.jirei.model.Models.passage;
import static org.jirei.model.Models.phase;
import static org.jirei.model.Models.section;
import static org.jirei.model.Models.step;
import static org.jirei.model.Models.unresolved;
import static org.jirei.model.rules.RuleFindings.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jirei.model.Actor;
import org.jirei.model.Case;
import org.jirei.model.SectionKind;
import org.jirei.model.Step;
import org.junit.jupiter.api.Test;

/** Who takes part, what is mentioned, what comes first. */
class FlowRulesTest {

    private final Actor operator = actor("operator");

    @Test
    void onlyTheFirstLineDecidesWhetherAnActionComesTooEarly() {
        assertEquals(List.of("a name"), found("action-before-step",
                kase("k", phase("p", action("a", operator)), action("b", operator), step("s", operator))));
        assertEquals(List.of(), found("action-before-step", kase("k", step("s", operator), action("a", operator))));
    }

    @Test
    void anActorIsBusyThroughWhatIsInsideAndThroughLinks() {
        Actor acting = actor("acting");
        Actor linked = actor("linked");
        Actor idle = actor("idle", actor("idleToo"));
        Actor relayed = actor("relayed");
        Case kase = kase("k", actor("outer", actor("middle", acting), idle), linked, relayed, link(linked, acting),
                step("s", acting, acting, relayed));

        assertEquals(List.of("idle name idle"), found("actor-idle", kase));
    }

    @Test
    void nobodyIsIdleWhereParticipantsAreUnknown() {
        Actor idle = actor("idle");

        assertEquals(List.of(), found("actor-idle", kase("k", idle)));
        assertEquals(List.of(), found("actor-idle", kase("k", idle, step("s", null))));
        assertEquals(List.of(), found("actor-idle", kase("k", idle, step("s", unresolved(actor("x"), "#x")))));
    }

    @Test
    void linesAreMentionedInSectionsOnly() {
        Step mentioned = step("mentioned", operator);
        Step inSummary = step("inSummary", operator);
        Case kase = kase("k", operator, mentioned, inSummary, section(SectionKind.CAUSE, bullet("文", mentioned)));
        kase.setSummary(passage(bullet(inSummary)));

        assertEquals(List.of("inSummary name inSummary"), found("line-unmentioned", kase));
    }

    @Test
    void linesAreNotMissedWhereReferencesAreUnknownOrSectionsMissing() {
        assertEquals(List.of(), found("line-unmentioned", kase("k", operator, step("s", operator))));
        assertEquals(List.of(), found("line-unmentioned", kase("k", operator, step("s", operator),
                section(SectionKind.CAUSE, bullet(unresolved(step("x", null), "#x"))))));
    }
}
