/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jirei.lang.ide.names.NameIndex;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** Numbers are shown behind names, as they are printed. */
final class InlaidNumbersTest {

    private static final String CASE = """
            case one "一" {
              actors {
                team ops "部門"
              }
              flow {
                step failed ops: 止まった
                phase "対応" {
                  action seen ops: 気付いた
                  action fixed ops: {{failed}}を直した
                }
              }
              background {
                - {{ops}}で{{fixed}}、{{other}}、{{one}}
              }
            }
            """;
    private static final String SURVEY = "survey s \"S\" {\n  category c \"C\" {\n    cases other, one\n  }\n}\n";
    private static final String OTHER = "case other \"二\" {\n}\n";

    @Test
    void stepsActionsAndCasesHaveNumbers() {
        assertEquals("""
                case one《事例２》 "一" {
                  actors {
                    team ops "部門"
                  }
                  flow {
                    step failed《(1)》 ops: 止まった
                    phase "対応" {
                      action seen《(対処1)》 ops: 気付いた
                      action fixed《(対処2)》 ops: {{failed《(1)》}}を直した
                    }
                  }
                  background {
                    - {{ops}}で{{fixed《(対処2)》}}、{{other《事例１》}}、{{one《事例２》}}
                  }
                }
                """, shown(CASE, SURVEY, OTHER));
    }

    /** The survey prints them so, whoever reads its source. */
    @Test
    void numbersAreInTheLanguageOfTheSurvey() {
        assertEquals("survey s \"S\" {\n  language en\n  category c \"C\" {\n    cases other《Case 1》, one《Case 2》\n  }\n}\n",
                shown(SURVEY.replace("  category", "  language en\n  category"), CASE, OTHER));
        assertEquals("case other《Case 1》 \"二\" {\n}\n",
                shown(OTHER, SURVEY.replace("  category", "  language en\n  category"), CASE));
    }

    @Test
    void withoutASurveyCasesHaveNone() {
        assertEquals(OTHER, shown(OTHER));
    }

    @Test
    void halfWrittenLinesCount() {
        assertEquals("case a \"A\" {\n  flow {\n    step x《(1)》\n    step y《(2)》 z ->\n  }\n  cause {\n    - {{y《(2)》",
                shown("case a \"A\" {\n  flow {\n    step x\n    step y z ->\n  }\n  cause {\n    - {{y"));
    }

    private static String shown(String... texts) {
        StringBuilder shown = new StringBuilder(texts[0]);
        List<InlaidNumber> numbers = InlaidNumbers.of(NameIndex.of(Sources.parse(texts)), "1.jirei");
        numbers.reversed().forEach(number -> shown.insert(number.offset(), "《" + number.text() + "》"));
        return shown.toString();
    }
}
