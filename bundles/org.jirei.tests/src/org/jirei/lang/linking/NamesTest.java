/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Case;
import org.jirei.model.Category;
import org.jirei.model.ReferencePart;
import org.jirei.model.Survey;
import org.jirei.testing.ModelDump;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** What a name means, in one file and across files. */
final class NamesTest {

    private static final String SURVEY = """
            survey s "S" {
              criteria {
                criterion harm "実害"
              }
              category c "C" {
                cases one, two
                lessons {
                  = {{one}}
                  - {{two}}
                }
              }
            }
            """;
    private static final String ONE = "case one \"一つ目\" {\n  meets harm\n  impact: {{two}}と同じ\n}\n";
    private static final String TWO = "case two \"二つ目\" {\n  meets harm\n}\n";

    @Test
    void casesAndCriteriaAreKnownInAllFiles() {
        for (List<String> order : List.of(List.of(SURVEY, ONE, TWO), List.of(TWO, ONE, SURVEY))) {
            ParsedSources parsed = Sources.parse(order.toArray(String[]::new));
            Survey survey = parsed.surveys().surveys().getFirst();
            Case one = kase(parsed, "one");
            assertEquals(List.of(one, kase(parsed, "two")), survey.getCategories().getFirst().getCases());
            assertSame(survey.getCriteria().getFirst(), one.getMeets().getFirst());
            assertSame(kase(parsed, "two"), ((ReferencePart) one.getImpact().getParts().getFirst()).getTarget());
        }
    }

    @Test
    void aFileAloneKnowsOnlyItself() {
        assertEquals(List.of("3:13 unresolved-name"), unresolved(ONE));
    }

    /** What a case meets is a matter of the survey; without one there is nothing to say about it. */
    @Test
    void criteriaAreAMatterOfTheSurvey() {
        assertEquals(List.of(), unresolved(TWO));
        assertEquals(List.of("3:16 unresolved-name", "2:9 unresolved-name"),
                unresolved("survey s \"S\" {\n  category c \"C\" {\n    cases two, three\n  }\n}\n", TWO));
    }

    @Test
    void runsDoNotKnowEachOther() {
        Sources.parse(SURVEY, ONE, TWO);
        assertEquals(List.of("3:13 unresolved-name"), unresolved(ONE));
    }

    @Test
    void theSurveyThatListsTheCaseGivesItsCriteria() {
        String other = "survey t \"T\" {\n  criteria {\n    criterion harm \"別の実害\"\n  }\n}\n";
        for (List<String> order : List.of(List.of(other, SURVEY, ONE, TWO), List.of(ONE, TWO, SURVEY, other))) {
            ParsedSources parsed = Sources.parse(order.toArray(String[]::new));
            assertEquals("実害", kase(parsed, "one").getMeets().getFirst().getLabel());
        }
    }

    @Test
    void ofTwoCasesOfOneNameTheFirstIsMeant() {
        ParsedSources parsed = Sources.parse(SURVEY, TWO, ONE, ONE.replace("一つ目", "もう一つ"));
        Category category = parsed.surveys().surveys().getFirst().getCategories().getFirst();
        assertEquals("一つ目", category.getCases().getFirst().getTitle());
        List<String> doubled = Sources.findings(SURVEY, TWO, ONE, ONE).stream()
                .filter(finding -> finding.endsWith("doubled-name")).toList();
        assertEquals(List.of("1:6 doubled-name"), doubled);
    }

    @Test
    void actorsAndLinesAreKnownInTheirCaseOnly() {
        String text = """
                case a "A" {
                  actors {
                    team x "Aのx"
                  }
                  flow {
                    step s x: {{t}}
                    action t x: {{s}}
                  }
                }
                case b "B" {
                  actors {
                    team x "Bのx" {
                      team inner "内側"
                    }
                  }
                  flow {
                    step u x -> inner: {{s}}
                  }
                }
                """;
        assertEquals(List.of("17:26 unresolved-name"), unresolved(text));
        String b = ModelDump.of(Sources.parse(text).documents().getFirst().getCases().get(1));
        assertTrue(b.contains("Step u start x sentence \"{{?}}\"\n      Message arrow -> receivers inner"), b);
    }

    @Test
    void anActorHidesACaseOfTheSameName() {
        Case kase = Sources.parse("""
                case a "A" {
                  impact: {{b}}
                  actors {
                    team b "部署"
                  }
                }
                case b "B" {
                }
                """).documents().getFirst().getCases().getFirst();
        assertSame(kase.getActors().getFirst(), ((ReferencePart) kase.getImpact().getParts().getFirst()).getTarget());
    }

    @Test
    void participantsAreActorsOnly() {
        assertEquals(List.of("3:12 unresolved-name", "3:17 unresolved-name", "3:20 unresolved-name"), unresolved("""
                case a "A" {
                  flow {
                    step s s -> a, a: {{s}}{{a}}
                  }
                }
                """));
    }

    @Test
    void lessonsOfACategoryReferToCasesOnly() {
        assertEquals(List.of("5:11 unresolved-name"), unresolved("""
                survey s "S" {
                  category c "C" {
                    cases a
                    lessons {
                      - {{x}}と{{a}}
                    }
                  }
                }
                case a "A" {
                  actors {
                    team x "X"
                  }
                }
                """));
    }

    @Test
    void namesAreExact() {
        assertEquals(List.of("2:13 unresolved-name", "2:18 unresolved-name"),
                unresolved("case a \"A\" {\n  impact: {{A}}{{ａ}}{{a}}\n}\n"));
    }

    @Test
    void namesThatCannotBeReadDoNotHideOthers() {
        List<String> found = unresolved("""
                case a "A" {
                  actors {
                    team x
                    team y "Y
                    team "z" "Z"
                  }
                  flow {
                    step s x -> y, z 起きた
                  }
                  background {
                    - {{x}}{{y}}{{z}}{{s}}
                  }
                }
                """);
        assertEquals(List.of(), found);
    }

    private static Case kase(ParsedSources parsed, String name) {
        return parsed.surveys().cases().stream().filter(kase -> kase.getName().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> unresolved(String... texts) {
        return Sources.findings(texts).stream().filter(finding -> finding.endsWith(" unresolved-name")).toList();
    }
}
