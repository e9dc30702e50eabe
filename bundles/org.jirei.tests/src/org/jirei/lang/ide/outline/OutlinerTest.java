/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jirei.model.Language;
import org.jirei.testing.MarkedText;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** The outline of a source. */
final class OutlinerTest {

    private static final String CASE = """
            事例 c "認証の障害" {
              概要 {
                - ある。
              }
              登場者 {
                組織 op "事業者" {
                  部署 ops "監視"
                }
                人物 user
                接続 ops, user "回線"
              }
              経過 {
                段階 "発生" {
                  事象 expired op -x ops: 期限が切れた
                }
                対処 detect [>ops<]: 検知した
              }
              背景 {
                - 何か。{{detect}}
              }
              教訓 {
                = 依存の見直し
                - 見直す。
              }
            }
            """;

    private static final String SURVEY = """
            survey s "2018年度" {
              purpose {
                - ため。
              }
              criteria {
                criterion harm "実害"
              }
              category x "外部" {
                cases c
              }
            }
            """;

    @Test
    void showsEverythingWithTheNumbersOfTheReport() {
        assertEquals("""
                case 認証の障害
                  summary 概要
                  actors 登場者
                    organization 事業者
                      team 監視
                    person user
                    link 回線
                  flow 経過
                    phase 発生
                      step (1) 期限が切れた
                    action (対処1) 検知した
                  section 【１ 背景】
                  section 【６ 得られた気付き・教訓】
                    heading 依存の見直し
                """, shown(outline(MarkedText.of(CASE).text()), ""));
    }

    @Test
    void numbersCasesByTheSurveyOfAnotherFile() {
        var parsed = Sources.parse(SURVEY, MarkedText.of(CASE).text());
        assertEquals("""
                survey 2018年度
                  summary Purpose
                  criterion 実害
                  category 外部
                    case 事例１ 認証の障害
                """, shown(Outliner.outline(parsed, "1.jirei", Language.ENGLISH), ""));
        assertEquals("事例１ 認証の障害", Outliner.outline(parsed, "2.jirei", Language.ENGLISH).getFirst().text());
    }

    @Test
    void findsWhatStandsAtTheCaret() {
        MarkedText marked = MarkedText.of(CASE);
        List<OutlineEntry> path = OutlineEntry.path(outline(marked.text()), marked.regions().getFirst().offset());
        assertEquals(List.of("認証の障害", "経過", "(対処1) 検知した"), path.stream().map(OutlineEntry::text).toList());
    }

    @Test
    void selectsTheName() {
        String text = MarkedText.of(CASE).text();
        List<OutlineEntry> path = OutlineEntry.path(outline(text), text.indexOf("期限"));
        assertEquals(List.of("c", "経過", "段階", "expired"), path.stream()
                .map(entry -> text.substring(entry.head().offset(), entry.head().end())).toList());
    }

    @Test
    void keepsTheKeysOfTheRestWhileSomethingIsTyped() {
        String text = MarkedText.of(CASE).text();
        List<String> before = keys(outline(text));
        List<String> after = keys(outline(text.replace("    対処 detect", "    事象 neu op: 新しい\n    対処 detect")));
        after.remove("/case:c/step:neu");
        assertEquals(before, after);
    }

    @Test
    void neverGivesAKeyTwice() {
        List<String> keys = keys(outline("""
                case a { } case a { flow { step x step x phase { } phase { } } cause { } cause { } }"""));
        assertEquals(keys.size(), new HashSet<>(keys).size(), keys.toString());
    }

    @Test
    void livesWithEveryHalfWrittenSource() {
        String text = MarkedText.of(CASE).text();
        for (int end = 0; end <= text.length(); end++) {
            for (OutlineEntry entry : flat(outline(text.substring(0, end)))) {
                assertTrue(entry.region().end() <= end && entry.head().end() <= end, entry::key);
            }
        }
    }

    private static List<OutlineEntry> outline(String text) {
        return Outliner.outline(Sources.parse(text), "1.jirei", Language.JAPANESE);
    }

    private static List<String> keys(List<OutlineEntry> entries) {
        return new ArrayList<>(flat(entries).stream().map(OutlineEntry::key).toList());
    }

    private static List<OutlineEntry> flat(List<OutlineEntry> entries) {
        List<OutlineEntry> all = new ArrayList<>();
        for (OutlineEntry entry : entries) {
            all.add(entry);
            all.addAll(flat(entry.children()));
        }
        return all;
    }

    private static String shown(List<OutlineEntry> entries, String indent) {
        StringBuilder shown = new StringBuilder();
        for (OutlineEntry entry : entries) {
            shown.append(indent).append(entry.kind().icon()).append(' ').append(entry.text()).append('\n')
                    .append(shown(entry.children(), indent + "  "));
        }
        return shown.toString();
    }
}
