/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.TextRegion;
import org.jirei.model.Language;
import org.jirei.model.rules.RuleSettings;
import org.jirei.testing.MarkedText;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** Findings stand exactly where the author wrote what they are about. */
final class PlacesTest {

    private static final String SURVEY = "survey s \"S\" {\n  confidential \"架空電力\"\n}\n";

    @Test
    void numbersInBulletsOfManyLines() {
        findsMarked("typed-number", """
                case a "A" {
                  flow {
                    step s x: 起きた
                  }
                  background {
                    - 一行目
                      \\- 二行目は\\{{で始まらない[>(1)<]
                      \\\\= 三行目の[>（１）<]と𠮟られた🔥後の[>(1)<]。
                  }
                }
                """);
    }

    @Test
    void confidentialWordsInEveryString() {
        findsMarked("confidential-word", SURVEY + """
                case a "題の\\"[>架空電力<]\\"" {
                  sector "\\\\[>架空電力<]"
                  impact: \\{{[>架空電力<]
                  actors {
                    team x "X" published "[>架空電力<]"
                    link x, x "[>架空電力<]の線"
                  }
                  flow {
                    phase "前[>架空電力<]" {
                      step s [ [>架空電力<]の日 ] x: {{x}}と[>架空電力<]
                        note: [>架空電力<]
                    }
                  }
                  lessons {
                    = [>架空電力<]
                    - {{x}}
                      [>架空電力<]
                  }
                }
                """);
    }

    @Test
    void otherLineEndsAndByteOrderMarks() {
        String marked = "\uFEFFcase a \"A\" {\n  background {\n    - 一\n      \\- 二[>ﾌﾞ<]\n  }\n}\n";
        findsMarked("half-width-kana", marked);
        findsMarked("half-width-kana", marked.replace("\n", "\r\n"));
        findsMarked("half-width-kana", marked.replace("\n", "\r"));
    }

    @Test
    void columnsCountUtf16Units() {
        Diagnostic diagnostic = find("half-width-kana", "case a \"A\" {\r\n  impact: 𠮟🔥ｱ\r\n}\r\n").getFirst();
        assertEquals(List.of(2, 15, 2, 16),
                List.of(diagnostic.line(), diagnostic.column(), diagnostic.endLine(), diagnostic.endColumn()));
    }

    @Test
    void namesThatMeanNothing() {
        findsMarked("unresolved-name", """
                survey s "S" {
                  category c "C" {
                    cases a, [>nobody<]
                  }
                }
                case a "A" {
                  meets [>nothing<]
                  impact: {{[>nobody<]}}と{{a}}
                  actors {
                    team x "X"
                    link x, [>^step<]
                  }
                  flow {
                    step s [>y<] -> x, [>z<] => [>w<]: 文
                  }
                  background {
                    - 一行目{{x}}
                      {{ [>検知<] }}と{{s}}
                  }
                }
                """);
    }

    @Test
    void tellsTheNameAsWritten() {
        Diagnostic diagnostic = find("unresolved-name", "case a \"A\" {\n  impact: {{検知}}\n}\n").getFirst();
        assertEquals("検知", diagnostic.arguments().getFirst());
        assertTrue(diagnostic.message(Language.JAPANESE).contains("「検知」"));
    }

    @Test
    void missingThingsAreToldAtTheHead() {
        findsMarked("section-missing", "case [>a<] \"A\" {\n}\n", 6);
    }

    @Test
    void entriesToldTwice() {
        findsMarked("repeated-entry", """
                case a "A" {
                  impact: 一度
                  cause: 一度
                  [>impact<]: 二度
                  cause {
                  }
                  [>cause<]: 二度
                  actors {
                    team x "X" {
                      team y "Y"
                    }
                    team z "Z"
                  }
                  [>actors<] {
                  }
                }
                """);
    }

    @Test
    void keywordsOfTheOtherLanguage() {
        findsMarked("mixed-keywords", """
                case a "A" {
                  actors {
                    team ^部署 "部署"
                    [>部署<] y "Y"
                    部署 z "Z"
                  }
                }
                """);
    }

    private static void findsMarked(String ruleId, String marked) {
        findsMarked(ruleId, marked, 1);
    }

    private static void findsMarked(String ruleId, String marked, int timesEach) {
        MarkedText text = MarkedText.of(marked);
        List<TextRegion> expected = text.regions().stream()
                .flatMap(region -> Collections.nCopies(timesEach, region).stream()).toList();
        List<TextRegion> found = find(ruleId, text.text()).stream()
                .map(diagnostic -> new TextRegion(diagnostic.offset(), diagnostic.length())).toList();
        assertEquals(words(text.text(), expected), words(text.text(), found));
        assertEquals(expected, found);
    }

    private static List<String> words(String text, List<TextRegion> regions) {
        return regions.stream().map(region -> text.substring(region.offset(), region.end())).toList();
    }

    private static List<Diagnostic> find(String ruleId, String text) {
        return Sources.parse(text).check(RuleSettings.defaults()).stream()
                .filter(diagnostic -> diagnostic.ruleId().equals(ruleId)).toList();
    }
}
