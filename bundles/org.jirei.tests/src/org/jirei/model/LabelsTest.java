/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model;

import static org.jirei.model.Models.action;
import static org.jirei.model.Models.actor;
import static org.jirei.model.Models.category;
import static org.jirei.model.Models.document;
import static org.jirei.model.Models.kase;
import static org.jirei.model.Models.prose;
import static org.jirei.model.Models.step;
import static org.jirei.model.Models.survey;
import static org.jirei.model.Models.unresolved;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Actor operator = actor("架空電力");
    private final Step cut = step("cut", operator);
    private final Action repaired = action("repaired", operator);
    private final Case kase = kase("outage", operator, cut, repaired);
    private final Document document = document(survey("s", category("x", kase)), kase);

    @Test
    void japaneseForms() {
        Labels labels = labels(Language.JAPANESE);
        kase.setTitle("回線の障害");

        assertEquals("(1)", labels.number(cut));
        assertEquals("(対処1)", labels.number(repaired));
        assertEquals("事例１　回線の障害", labels.title(kase));
        assertEquals("【５ 再発に備えた対策】", labels.title(SectionKind.PREVENTION));
    }

    @Test
    void englishForms() {
        Labels labels = labels(Language.ENGLISH);
        kase.setTitle("Line outage");

        assertEquals("(R1)", labels.number(repaired));
        assertEquals("Case 1  Line outage", labels.title(kase));
        assertEquals("6 Lessons learned", labels.title(SectionKind.LESSONS));
    }

    @Test
    void caseWithoutSurveyHasNoDigit() {
        Case alone = kase("alone");
        Labels labels = new Labels(new Numbering(new SurveyIndex(List.of(document(alone)))), Language.ENGLISH);

        assertEquals("Case", labels.number(alone));
        alone.setTitle("Line outage");
        assertEquals("Case Line outage", labels.title(alone));
    }

    @Test
    void referencesPrintNumbersAndPublishedNames() {
        operator.setPublished("A社");

        assertEquals("A社が止めた(1)。直した(対処1)。事例１も見よ。", labels(Language.JAPANESE).text(prose(
                operator, "が\n止めた", cut, "。直した", repaired, "。", kase, "も見よ。")));
    }

    @Test
    void onlyTheInternalAudienceReadsBothNames() {
        operator.setPublished("A社");

        assertEquals("A社", labels(Language.JAPANESE).label(operator));
        assertEquals("架空電力（公表名：A社）", labels(Language.JAPANESE).readBy(Audience.INTERNAL).label(operator));
        assertEquals("架空電力 (published as “A社”)", labels(Language.ENGLISH).readBy(Audience.INTERNAL).label(operator));
    }

    @Test
    void aNameThatIsPublishedAsItIsStandsOnce() {
        operator.setPublished("架空電力");

        assertEquals("架空電力", labels(Language.JAPANESE).readBy(Audience.INTERNAL).label(operator));
    }

    @Test
    void fixedWordsMayBeInAnotherLanguageThanTheProse() {
        Labels labels = labels(Language.JAPANESE).withWordsIn(Language.ENGLISH);

        assertEquals("(R1)", labels.number(repaired));
        assertEquals(Language.JAPANESE, labels.proseLanguage());
        assertEquals(Language.ENGLISH, labels.language());
    }

    @Test
    void whatDidNotResolvePrintsNothing() {
        Prose prose = prose("前", unresolved(step("gone", null), "#//gone"), "後");
        ((ReferencePart) prose.getParts().get(1)).setTarget(null);

        assertEquals("前後", labels(Language.JAPANESE).text(prose));
        assertEquals("", labels(Language.JAPANESE).reference(unresolved(kase("gone"), "#//gone")));
        assertEquals("", labels(Language.JAPANESE).text(null));
    }

    private Labels labels(Language language) {
        return new Labels(new Numbering(new SurveyIndex(List.of(document))), language);
    }
}
