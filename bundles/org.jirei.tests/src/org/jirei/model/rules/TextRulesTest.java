/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import static org.jirei.model.Models.action;
import static org.jirei.model.Models.actor;
import static org.jirei.model.Models.bullet;
import static org.jirei.model.Models.category;
import static org.jirei.model.Models.document;
import static org.jirei.model.Models.kase;
import static org.jirei.model.Models.section;
import static org.jirei.model.Models.step;
import static org.jirei.model.Models.survey;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;

import org.jirei.model.Actor;
import org.jirei.model.Bullet;
import org.jirei.model.Case;
import org.jirei.model.Document;
import org.jirei.model.SectionKind;
import org.jirei.model.TextPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about prose, each on single bullets in which marks stand around what must be found. */
class TextRulesTest {

    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private final Actor operator = actor("operator");

    @ParameterizedTest
    @ValueSource(strings = {
        "止まった⟦(1)⟧。直した⟦（対処２）⟧。", "⟦（１）⟧のため", "⟦( 1 )⟧のとき", "⟦(R1)⟧ and ⟦（Ｒ２）⟧", "⟦事例３⟧と⟦事例 12⟧",
        "as in ⟦Case 3⟧", "⟦対処２⟧のあと", "⟦事象1⟧で", "担当した⟦（1）⟧⟦（2）⟧",
        "f(1)を呼ぶ", "表(1)", "事例3件", "対処2回", "１つ(2018)", "in case 3 fails", "Showcase 3", "対処100", "(対処)",
        "a[1](2)",
    })
    void typedNumber(String marked) {
        assertMarked("typed-number", marked);
    }

    @Test
    void typedNumberTellsTheNameThatItMeans() {
        assertEquals(List.of("(2)", "second"), arguments("typed-number", "止まった(2)。"));
        assertEquals(List.of("（対処１）", "repaired"), arguments("typed-number", "止まった（対処１）。"));
        assertEquals(List.of("事例１", "outage"), arguments("typed-number", "事例１"));
        assertEquals(List.of("(9)", "term.a-name"), arguments("typed-number", "止まった(9)。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "⟦{first}⟧", "⟦｛first｝⟧", "⟦｛｛first｝｝⟧", "⟦{ first }⟧", "⟦{first}}⟧", "⟦｛｛ｆｉｒｓｔ｝｝⟧", "{{first}}",
        "{unknown}", "⟦{outage}⟧",
    })
    void referenceMistyped(String marked) {
        assertMarked("reference-mistyped", marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "⟦// 要確認⟧", "文\n⟦// 要確認⟧\n続き", "文 ⟦/* 要確認 */⟧", "https://example.jp/x", "a//b",
        "文 ⟦// jirei:allow x: y⟧", "/var/*/log",
    })
    void commentInProse(String marked) {
        assertMarked("comment-in-prose", marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "（A（B）C）", "⟦（⟧A", "電源⟦）⟧", "「A⟦（⟧B」", "（A⟦)⟧", "(A⟦）⟧", "1)電源、2)再起動", "ア）電源", "よい:-)", ":-(",
        "『「」』【】〔〕［］｛｝〈〉《》[]{}",
        "[1⟦］⟧", "a⟦]⟧b", "（⟦「⟧⟦『⟧）", "A社⟦）⟧", "{{ok}}",
    })
    void bracketsUnmatched(String marked) {
        assertMarked("brackets-unmatched", marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"⟦ﾃﾞｰﾀ⟧と⟦｡⟧", "データ。", "⟦ｶ⟧"})
    void halfWidthKana(String marked) {
        assertMarked("half-width-kana", marked);
    }

    @Test
    void halfWidthKanaTellsWhatToWrite() {
        assertEquals(List.of("ﾃﾞｰﾀ｡", "データ。"), arguments("half-width-kana", "ﾃﾞｰﾀ｡"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1⟦か\u3099⟧2か\u3099", "が", "caf⟦e\u0301⟧", "あ\u3099", "神\uFA19", "葛\uDB40\uDD00", "❤\uFE0F",
    })
    void decomposedCharacters(String marked) {
        assertMarked("decomposed-characters", marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a⟦\u200B⟧b", "⟦\uFEFF⟧a", "a⟦\u202E⟧b⟦\u2069⟧", "a⟦\u00AD⟧b", "a⟦\u0000⟧b⟦\u009F⟧", "a\tb",
        "a⟦\u2028⟧b", "a⟦\uFE0F⟧", "a⟦\u200D⟧b",
        "❤\uFE0F", "葛\uDB40\uDD00城", "あ⟦\uDB40\uDD00⟧",
        "👩\u200D🚒", "👁\uFE0F\u200D🗨\uFE0F", "a⟦\uD842⟧b", "⟦\uDB40\uDC41⟧", "a⟦\u3164⟧b",
        "a⟦\uFFFF⟧", "　全角の空白\u00A0",
    })
    void invisibleCharacter(String marked) {
        assertMarked("invisible-character", marked);
    }

    @Test
    void invisibleCharacterIsNamed() {
        assertEquals(List.of("U+200B ZERO WIDTH SPACE"), arguments("invisible-character", ZERO_WIDTH_SPACE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"回線は⟦カクウ\n  電気⟧の", "⟦かくう電気⟧と⟦カクウ電気⟧", "仮名電気"})
    void confidentialWord(String marked) {
        assertMarked("confidential-word", marked);
    }

    @Test
    void longSentencesAreCountedAsPrinted() {
        String rest = "あ".repeat(112);
        String label = "い".repeat(8);

        assertEquals(List.of(), found("sentence-too-long", bullet(rest, actor(label), "。う".repeat(3))));
        assertEquals(List.of("⟦あ" + rest + "⟧…"), found("sentence-too-long", bullet("あ" + rest, actor(label), "。")));
        assertEquals(List.of(), found("sentence-too-long", bullet("word ".repeat(100) + "です")));
        assertEquals(List.of(), found("sentence-too-long", bullet("「" + rest + "。」" + "い".repeat(4) + "。")));
    }

    @Test
    void placesAreExactBehindBrokenLines() {
        assertMarked("brackets-unmatched", "行末の空白 　\n  \n\t行頭の⟦（⟧空白\nx⟦「⟧");
        assertMarked("typed-number", "止まった⟦（\n  1\n）⟧。");
    }

    @Test
    void aSentenceBeginsAfterTheOneBefore() {
        assertEquals(List.of("短い。⟦" + "長".repeat(121) + "。⟧短い。"),
                found("sentence-too-long", bullet("短い。" + "長".repeat(121) + "。短い。")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "止まった。⟦直しました。⟧", "止まりました。直しました。⟦止まらない。⟧", "止まった。⟦直しました（翌日）。⟧", "「止まりました。」と知らせた。直した。",
        "回線の切断。直しました。", "止まった。見直し。扱い。よう。", "止まった。⟦止まりますか？⟧", "止まった。⟦注意してください。⟧", "⟦障害である。⟧直しました。直します。",
        "止まりました。⟦良い。⟧", "It stops. 止まった。",
    })
    void styleMixed(String marked) {
        assertMarked("style-mixed", marked);
    }

    @Test
    void numbersAtTheEndDoNotHideTheStyle() {
        assertEquals(List.of("⟦直しました⟧…"),
                found("style-mixed", bullet("止まった。切れた。"), bullet("直しました", step("x", operator), "。")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "サーバーとサーバーと⟦サーバ⟧", "コンピューターと⟦コンピュータ⟧", "バーチャルと⟦ヴァーチャル⟧", "ファイアウォールと⟦ファイヤーウォール⟧",
        "インターフェースと⟦インタフェース⟧と⟦インターフェイス⟧", "Webと⟦Ｗｅｂ⟧", "ウイルスと⟦ウィルス⟧",
        "ビルとビール", "スキとスキー", "webとWeb", "ケースとケス", "サーバーとサービス",
    })
    void spellingVaries(String marked) {
        assertMarked("spelling-varies", marked);
    }

    @Test
    void aSpellingIsToldOnceInEachBullet() {
        assertEquals(List.of("⟦サーバ⟧とサーバ", "⟦サーバ⟧"), found("spelling-varies",
                bullet("サーバーとサーバーとサーバーとサーバー"), bullet("サーバとサーバ"), bullet("サーバ")));
    }

    @Test
    void casesOfDifferentSurveysMaySpellDifferently() {
        Case one = kase("one", section(SectionKind.CAUSE, bullet("サーバー")));
        Case two = kase("two", section(SectionKind.CAUSE, bullet("サーバ")));

        assertEquals(0, RuleRun.check(List.of(document(one, two))).stream()
                .filter(finding -> finding.ruleId().equals("spelling-varies")).count());
        assertEquals(1, RuleRun.check(List.of(document(survey("s", category("c", one, two)), one, two))).stream()
                .filter(finding -> finding.ruleId().equals("spelling-varies")).count());
    }

    private void assertMarked(String ruleId, String marked) {
        String text = marked.replace("⟦", "").replace("⟧", "");
        List<Finding> findings = findings(ruleId, bullet(text));

        StringBuilder found = new StringBuilder(text);
        findings.stream().map(Finding::place).sorted(Comparator.comparing(Place::start).reversed()).forEach(place ->
                found.insert(place.start() + place.length(), '⟧').insert(place.start(), '⟦'));
        assertEquals(marked, found.toString());
    }

    private List<String> arguments(String ruleId, String text) {
        return findings(ruleId, bullet(text)).getFirst().arguments();
    }

    private List<String> found(String ruleId, Bullet... bullets) {
        return findings(ruleId, bullets).stream().map(finding -> {
            TextPart part = (TextPart) finding.place().object();
            boolean last = part.eContainer().eContents().getLast() == part;
            int end = finding.place().start() + finding.place().length();
            return new StringBuilder(part.getText()).insert(end, '⟧').insert(finding.place().start(), '⟦')
                    + (last ? "" : "…");
        }).toList();
    }

    private List<Finding> findings(String ruleId, Bullet... bullets) {
        Case kase = kase("outage", operator, step("first", operator), step("second", operator),
                action("repaired", operator), section(SectionKind.BACKGROUND, bullets));
        Document document = document(survey("s", category("c", kase)), kase);
        document.getSurveys().getFirst().getConfidential().add("かくう電気");
        return RuleRun.check(List.of(document)).stream()
                .filter(finding -> finding.ruleId().equals(ruleId)).toList();
    }
}
