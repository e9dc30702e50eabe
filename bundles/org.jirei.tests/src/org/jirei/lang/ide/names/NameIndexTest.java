/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.SourceText;
import org.jirei.testing.BrokenText;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** Where names are declared and used, over all sources. */
final class NameIndexTest {

    private static final int BROKEN = 100;

    private static final String SURVEY = """
            survey s "S" {
              criteria {
                criterion harm "実害"
              }
              category c "C" {
                cases one, two
              }
            }
            """;
    private static final String ONE = """
            case one "一" {
              meets harm
              actors {
                team ops "部門"
                person user "利用者"
                link ops, user
              }
              flow {
                step failed ops -> user: 止まった
                  note: {{ops}}が見た
                action fixed user <-> ops: {{failed}}を直した
              }
              background {
                - {{ops}}では{{two}}もあった{{failed}}。
                  ops という語は文章のうち
              }
            }
            """;
    private static final String TWO = """
            case two "二" {
              // ops, one, failed
              meets harm
              actors {
                team ops "別の部門"
              }
            }
            """;

    @Test
    void anActorIsDeclaredTakesPartIsLinkedAndMentioned() {
        assertEquals(List.of("1.jirei:4 ops DECLARATION", "1.jirei:6 ops LINK", "1.jirei:9 ops PARTICIPANT",
                "1.jirei:10 ops PROSE", "1.jirei:11 ops PARTICIPANT", "1.jirei:14 ops PROSE"),
                NamedSources.of(ONE.replace("failed ops", "failed o<|>ps"), TWO)
                        .places());
    }

    @Test
    void stepsAndActionsAreDeclaredInTheFlow() {
        assertEquals(List.of("1.jirei:9 failed DECLARATION", "1.jirei:11 failed PROSE", "1.jirei:14 failed PROSE"),
                NamedSources.of(ONE.replace("た{{failed}}。", "た{{failed<|>}}。"), TWO).places());
    }

    @Test
    void casesAndCriteriaAreKnownInAllSources() {
        assertEquals(List.of("1.jirei:6 two LISTED", "2.jirei:14 two PROSE", "3.jirei:1 two DECLARATION"),
                NamedSources.of(SURVEY, ONE, TWO.replace("case two", "case <|>two")).places());
        assertEquals(List.of("1.jirei:3 harm DECLARATION", "2.jirei:2 harm MET", "3.jirei:3 harm MET"),
                NamedSources.of(SURVEY, ONE, TWO.replace("meets harm", "meets ha<|>rm")).places());
    }

    @Test
    void ofTwoOfOneNameTheReferencesBelongToTheFirst() {
        String doubled = ONE.replace("person user", "person ops");
        assertEquals(6, NamedSources.of(doubled.replace("team ops", "team o<|>ps")).places().size());
        assertEquals(List.of("1.jirei:5 ops DECLARATION"),
                NamedSources.of(doubled.replace("person ops", "person o<|>ps")).places());
    }

    @Test
    void namesThatEqualKeywordsAreFoundWithTheirMark() {
        String text = "case one \"一\" {\n  actors {\n    team ^team \"部門\"\n  }\n  flow {\n"
                + "    step s ^te<|>am: 止まった{{team}}\n  }\n}\n";
        assertEquals(List.of("1.jirei:3 ^team DECLARATION", "1.jirei:6 ^team PARTICIPANT", "1.jirei:6 team PROSE"),
                NamedSources.of(text).places());
    }

    /** What is not fully written is hidden from the parser; what can only be a reference is found all the same. */
    @Test
    void halfWrittenStatementsCount() {
        String text = """
                case one "一" {
                  meets harm harm2
                  actors {
                    team ops "部門"
                    link ops ->
                  }
                  flow {
                    step failed ops ->
                    step ops -> : 名前がない
                    action
                    action x : だれもいない -> ops
                  }
                  background {
                    - {{ops
                    - {{ops <|>}}
                    - {{ops ops}}
                """;
        assertEquals(List.of("1.jirei:4 ops DECLARATION", "1.jirei:5 ops LINK", "1.jirei:8 ops PARTICIPANT",
                "1.jirei:14 ops PROSE", "1.jirei:15 ops PROSE", "1.jirei:16 ops PROSE"),
                NamedSources.of(text.replace("{{ops <|>}}", "{{op<|>s }}")).places());
    }

    @Test
    void wordsOfOtherStatementsAreNoNames() {
        assertEquals(List.of(), NamedSources.of("survey s \"S\" {\n  language j<|>a\n}\n").places());
        assertEquals(List.of(), NamedSources.of(ONE.replace("止まった", "止<|>まった")).places());
        assertEquals(List.of(), NamedSources.of(ONE.replace("meets harm", "meets ha<|>rm")).places());
    }

    @Test
    void occurrencesAreThoseOfTheFile() {
        NamedSources sources = NamedSources.of(SURVEY, ONE.replace("{{two}}", "{{t<|>wo}}"), TWO);
        assertEquals(List.of("2.jirei:14 two PROSE"), sources.names().occurrences(sources.file(), sources.offset())
                .stream().map(sources::told).toList());
    }

    /** Every name in the examples is found once, and leads to its declaration. */
    @Test
    void everyReferenceOfTheExamplesLeadsToADeclaration() {
        List<SourceText> texts = Sources.examples().stream()
                .map(file -> new SourceText(file.toString(), Golden.read(file))).toList();
        ParsedSources parsed = JireiLanguage.shared().parse(texts);
        NameIndex names = NameIndex.of(parsed);
        for (SourceText text : texts) {
            List<NamePlace> places = names.in(text.name());
            assertTrue(places.size() > 10, text.name());
            for (NamePlace place : places) {
                String spelled = text.text().substring(place.region().offset(), place.region().end());
                assertEquals(place.element().getName(), spelled.replace("^", ""));
                assertTrue(names.declaration(place.element()).isPresent(), spelled);
            }
        }
    }

    @Test
    void brokenSourcesAreRead() {
        Random random = new Random(4);
        for (int run = 0; run < BROKEN; run++) {
            String broken = BrokenText.mutated(ONE, random);
            NameIndex names = NameIndex.of(Sources.parse(SURVEY, broken, TWO));
            List<NamePlace> places = names.in("2.jirei");
            for (int i = 1; i < places.size(); i++) {
                assertTrue(places.get(i - 1).region().end() <= places.get(i).region().offset(), broken);
            }
        }
    }
}
