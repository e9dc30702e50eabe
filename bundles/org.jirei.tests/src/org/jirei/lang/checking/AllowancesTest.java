/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jirei.lang.Diagnostic;
import org.jirei.model.Language;
import org.jirei.model.rules.RuleSettings;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** {@code // jirei:allow rule: reason}: what it covers, and what is said of it. */
final class AllowancesTest {

    /** Only these rules are looked at; a small case breaks many others. */
    private static final List<String> RULES =
            List.of("half-width-kana", "sentence-too-long", "line-unmentioned", "syntax",
            "allow-not-needed", "allow-unknown-rule", "allow-without-reason");

    @Test
    void coversTheStatementThatFollows() {
        told("""
                case a "A" {
                  // jirei:allow half-width-kana: 画面の表示のとおり
                  impact: ｱ
                  cause: ｲ
                }
                """, "4:10 half-width-kana");
    }

    @Test
    void coversWholeBlocks() {
        told("""
                // jirei:allow half-width-kana: 画面の表示のとおり
                case a "ｱ" {
                  impact: ｲ
                  background {
                    - ｳ
                      ｴ
                  }
                }
                case b "ｵ" {
                }
                """, "9:9 half-width-kana");
    }

    @Test
    void coversOneBulletWithAllItsLines() {
        told("""
                case a "A" {
                  background {
                    // jirei:allow half-width-kana: 画面の表示のとおり
                    - ｱ
                      ｲ
                    - ｳ
                  }
                }
                """, "6:7 half-width-kana");
    }

    @Test
    void coversAStepWithItsNotes() {
        told("""
                case a "A" {
                  actors {
                    team x "X"
                  }
                  flow {
                    // jirei:allow half-width-kana: 画面の表示のとおり
                    // jirei:allow line-unmentioned: どの節にも関わらない
                    step s x: ｱ
                      note: ｲ
                    step t x: ｳ
                  }
                  background {
                    - 背景
                  }
                }
                """, "10:10 line-unmentioned", "10:15 half-width-kana");
    }

    @Test
    void coversTheLineThatItEnds() {
        told("""
                case a "A" {
                  sector "ｱ" // jirei:allow half-width-kana: 画面の表示のとおり
                  actors { // jirei:allow half-width-kana: この行だけ
                    team x "ｲ"
                  }
                }
                """, "3:12 allow-not-needed", "4:13 half-width-kana");
    }

    @Test
    void takesFullWidthColonsAndManyRules() {
        told("""
                case a "A" {
                  //jirei:allow half-width-kana：画面の表示のとおり
                  impact: ｱ
                }
                """);
    }

    @Test
    void needsAReason() {
        told("""
                case a "A" {
                  // jirei:allow half-width-kana
                  impact: ｱ
                  // jirei:allow half-width-kana:
                  cause: ｲ
                }
                """, "2:3 allow-without-reason", "3:11 half-width-kana",
                "4:3 allow-without-reason", "5:10 half-width-kana");
    }

    @Test
    void mustBeNeeded() {
        told("""
                case a "A" {
                  // jirei:allow half-width-kana: もう要らない
                  impact: ア
                }
                // jirei:allow half-width-kana: 何も続かない
                """, "2:3 allow-not-needed", "5:1 allow-not-needed");
    }

    @Test
    void mustNameARule() {
        told("""
                case a "A" {
                  // jirei:allow half-width: 名前の誤り
                  impact: ｱ
                }
                """, "2:3 allow-unknown-rule", "3:11 half-width-kana");
    }

    @Test
    void doesNotCoverSyntaxErrors() {
        told("""
                case a "A" {
                  // jirei:allow syntax: 読めなくてよい
                  impact ｱ
                }
                """, "2:3 allow-unknown-rule", "3:10 syntax");
    }

    @Test
    void isNotMissedWhereTheRuleIsOff() {
        RuleSettings off = RuleSettings.parse("half-width-kana = off", Language.ENGLISH);
        List<String> found = Sources.parse("// jirei:allow half-width-kana: 理由\ncase a \"ア\" {\n}\n").check(off)
                .stream()
                .map(Diagnostic::ruleId).filter(RULES::contains).toList();
        assertEquals(List.of(), found);
    }

    private static void told(String text, String... expected) {
        List<String> found = Sources.findings(text).stream()
                .filter(finding -> RULES.contains(finding.substring(finding.indexOf(' ') + 1))).toList();
        assertEquals(List.of(expected), found);
    }
}
