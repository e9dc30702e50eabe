/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.jirei.lang.ide.names.NamedSources;
import org.jirei.model.Language;
import org.junit.jupiter.api.Test;

/** What is told about a name: its number, what it stands for, and where it is used. */
final class NameHoversTest {

    private static final String SURVEY = """
            survey s "調査" {
              criteria {
                criterion harm "実害"
                criterion novelty "目新しさ"
              }
              category c "外部に起因" {
                cases one
              }
            }
            """;
    private static final String CASE = """
            case one "認証の障害" {
              occurred 2018-06
              sector "情報通信"
              meets harm
              impact: {{user}}が使えない
              actors {
                organization op "事業者" published "A社" {
                  team ops "部門"
                }
                person user "利用者"
                link ops, user "電話"
              }
              flow {
                step failed [同日] ops -> user: 止まった
                action fixed ops: {{failed}}を直した
              }
              background {
                - {{ops}}は{{one}}で{{fixed}}直した{{fixed}}
              }
            }
            """;

    @Test
    void anActionHasItsNumberAndWhereItIsMentioned() {
        assertEquals("""
                対処 fixed: (対処1) (1)を直した
                登場者: 部門
                言及: 【１ 背景】""", japanese("action fixed", "action fix<|>ed"));
    }

    @Test
    void aStepHasItsTimeAndParticipants() {
        assertEquals("""
                事象 failed: (1) 止まった
                時: 同日
                登場者: 部門、利用者
                言及: (対処1)""", japanese("{{failed}}", "{{fai<|>led}}"));
        assertEquals("""
                step failed: (1) 止まった
                Time: 同日
                Participants: 部門, 利用者
                Mentioned in: nothing yet""",
                told(Language.ENGLISH, CASE.replace("{{failed}}", "それ").replace("step failed", "step fai<|>led")));
    }

    @Test
    void anActorHasItsBoundaryItsPartsAndItsLinks() {
        assertEquals("""
                部署 ops: 部門
                所属: 事業者
                経過: (1)、(対処1)
                接続先: 利用者
                言及: 【１ 背景】""", japanese("team ops", "team op<|>s"));
        assertEquals("""
                組織 op: 事業者
                公表名: A社
                経過: まだありません""", japanese("organization op", "organization <|>op"));
        assertEquals("""
                人物 user: 利用者
                経過: (1)
                接続先: 部門
                言及: 影響""", japanese("person user", "person user<|>"));
    }

    @Test
    void casesCategoriesCriteriaAndSurveysAreTold() {
        assertEquals("""
                事例 one: 事例１ 認証の障害
                発生日: 2018-06
                分野: 情報通信
                分類: 外部に起因
                言及: 【１ 背景】""", told(Language.JAPANESE, SURVEY.replace("cases one", "cases o<|>ne"), CASE));
        assertEquals("基準 harm: 実害\n該当: 事例１", told(Language.JAPANESE, SURVEY, CASE.replace("harm", "<|>harm")));
        assertEquals("基準 novelty: 目新しさ\n該当: まだありません",
                told(Language.JAPANESE, SURVEY.replace("novelty", "<|>novelty"), CASE));
        assertEquals("分類 c: 外部に起因\n収録: 事例１ 認証の障害",
                told(Language.JAPANESE, SURVEY.replace("category c", "category <|>c"), CASE));
        assertEquals("調査 s: 調査\n収録: 事例１ 認証の障害",
                told(Language.JAPANESE, SURVEY.replace("survey s", "survey <|>s"), CASE));
    }

    @Test
    void longListsAreCut() {
        StringBuilder flow = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            flow.append("    step s").append(i).append(" user: 何か\n");
        }
        String told = japanese("    step failed", flow + "    step failed", "person user", "person us<|>er");
        assertTrue(told.contains("経過: (1)、(2)、(3)、(4)、(5)、(6)、(7)、(8)、(9)、(10) ほか5件\n"), told);
    }

    @Test
    void whatHasNoLabelYetIsToldByItsName() {
        assertEquals("人物 u: \n経過: まだありません",
                told(Language.JAPANESE, "case a {\n  actors {\n    person <|>u\n"));
    }

    private static String japanese(String... replacements) {
        String text = CASE;
        for (int i = 0; i < replacements.length; i += 2) {
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return told(Language.JAPANESE, text, SURVEY);
    }

    private static String told(Language language, String... texts) {
        NamedSources sources = NamedSources.of(texts);
        NameHover hover = NameHovers.at(sources.names(), sources.file(), sources.offset(), language).orElseThrow();
        return hover.kind() + " " + hover.name() + ": " + hover.title() + hover.facts().stream()
                .map(fact -> "\n" + fact.label() + ": " + fact.text()).collect(Collectors.joining());
    }
}
