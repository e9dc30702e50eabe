/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jirei.model.Arrow;
import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.FlowLine;
import org.jirei.model.Section;
import org.jirei.model.SectionKind;
import org.jirei.model.Survey;
import org.jirei.render.output.RenderContext;
import org.junit.jupiter.api.Test;

/** What an author is still writing is printed as far as it goes; what does not resolve prints nothing. */
class HalfBuiltTest {

    @Test
    void nothingButTheElements() {
        Told told = new Told();
        Case kase = told.kase(null, null);
        kase.setFlow(null);
        Case withFlow = told.kase(null, null);
        FlowLine line = Told.FACTORY.createStep();
        Told.message(line, Arrow.PLAIN);
        line.getNotes().add(Told.FACTORY.createNote());
        withFlow.getFlow().getItems().add(line);
        withFlow.getFlow().getItems().add(Told.FACTORY.createPhase());
        Section section = Told.section(kase, SectionKind.LESSONS);
        section.getEntries().add(Told.FACTORY.createBullet());
        section.getEntries().add(Told.FACTORY.createHeading());
        Survey survey = told.survey(null, null);
        survey.getCriteria().add(Told.FACTORY.createCriterion());
        survey.setPurpose(Told.FACTORY.createPassage());
        Told.category(survey, null, kase, withFlow);

        assertDoesNotThrow(() -> Told.everything(told.context()));
        assertEquals("事例１\n\n【６ 得られた気付き・教訓】\n", Told.text(kase, told.context()));
        assertEquals("事例２\n\n【経過】\n(1)\n", Told.text(withFlow, told.context()));
    }

    @Test
    void unresolvedReferencesPrintNothing() {
        Told told = new Told();
        Case kase = told.kase("a", "題");
        FlowLine line = Told.line(kase, false, "s", "起きた");
        line.setStart(Told.unresolved(Told.FACTORY.createActor()));
        Told.message(line, Arrow.FAILURE, Told.unresolved(Told.FACTORY.createActor()));
        Told.message(line, Arrow.PLAIN, Told.unresolved(Told.FACTORY.createActor()), Told.actor(kase, "x", "甲"));
        kase.setImpact(Told.prose("影響は", Told.unresolved(Told.FACTORY.createStep()), "大きい",
                Told.unresolved(Told.FACTORY.createCase()), "。"));
        kase.getMeets().add(Told.unresolved(Told.FACTORY.createCriterion()));
        Survey survey = told.survey("s", "調査");
        Category category = Told.category(survey, "分類", Told.unresolved(Told.FACTORY.createCase()), kase);
        category.setLessons(Told.FACTORY.createPassage());
        Told.bullet(category.getLessons(), 1, "教訓", Told.unresolved(Told.FACTORY.createAction()));

        RenderContext context = told.context();
        assertDoesNotThrow(() -> Told.everything(context));
        String text = Told.text(kase, context);
        assertTrue(text.contains("影響：影響は大きい。\n"), text);
        assertTrue(text.contains("(1) → 甲：起きた\n"), text);
        assertTrue(Told.text(survey, context).contains("◆ 分類（No. 1）\n• 教訓\n"), Told.text(survey, context));
    }

    @Test
    void linesOutsideOfPhasesAreParted() {
        Told told = new Told();
        Case kase = told.kase("a", "題");
        Told.line(Told.phase(kase, "発生"), false, "s", "起きた");
        Told.line(kase, true, "t", "直した");
        String text = Told.text(kase, told.context());
        assertTrue(text.contains("〈発生〉\n(1) 起きた\n\n――――\n(対処1) 直した\n"), text);
        assertTrue(Told.markdown(kase, told.context()).contains("- (1) 起きた\n\n---\n\n- (対処1) 直した\n"));
    }

    @Test
    void sectionsStandInTheirOrderWhateverTheSource() {
        Told told = new Told();
        Case kase = told.kase("a", "題");
        for (SectionKind kind : List.of(SectionKind.LESSONS, SectionKind.CAUSE, SectionKind.BACKGROUND)) {
            Told.bullet(Told.section(kase, kind), 1, kind.getName());
        }
        assertTrue(Told.text(kase, told.context()).endsWith("""
                【１ 背景】
                • background

                【４ 原因】
                • cause

                【６ 得られた気付き・教訓】
                • lessons
                """));
    }
}
