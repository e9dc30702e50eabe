/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jirei.render.output.Outputs;
import org.jirei.render.output.RenderContext;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;

/** The example survey, printed, has the structure of the report of 2018 that it retells. */
class SurveyOf2018Test {

    private static final List<Integer> STEPS = List.of(3, 2, 2, 4, 2, 2, 6, 3);
    private static final List<Integer> ACTIONS = List.of(4, 4, 6, 5, 6, 7, 4, 4);
    private static final List<Integer> LESSONS = List.of(4, 4, 3, 2, 3, 4, 3, 3);
    private static final List<String> HEADINGS = List.of("【概要】", "【経過】", "【１ 背景】", "【２ 検知】", "【３ 対処】",
            "【４ 原因】", "【５ 再発に備えた対策】", "【６ 得られた気付き・教訓】");

    private final RenderContext context = Sources.survey2018();
    private final List<String> texts = context.cases().stream().map(kase -> Told.text(kase, context)).toList();

    private List<Integer> count(String regex) {
        return texts.stream().map(text -> (int) text.lines().filter(line -> line.matches(regex)).count()).toList();
    }

    @Test
    void stepsActionsAndLessons() {
        assertEquals(STEPS, count("\\(\\d+\\) .+：.+"));
        assertEquals(ACTIONS, count("\\(対処\\d+\\) .+：.+"));
        assertEquals(LESSONS, count("■ .+"));
    }

    @Test
    void reportTellsEverythingOnceAndInOrder() {
        Telling telling = Telling.of(context);
        assertEquals(8, telling.cases().size());
        telling.expectIn(Told.content(Outputs.reportText().file(context)));
        String markdown = Told.content(Outputs.reportMarkdown().file(context));
        telling.expectIn(String.join("\n",
                MarkdownReader.read(markdown.replaceAll("(?m)^<a id=\"[^\"<>]*\"></a>$", "")).lines()));
    }

    @Test
    void titlesAndSections() {
        for (int index = 0; index < texts.size(); index++) {
            List<String> lines = texts.get(index).lines().toList();
            assertEquals("事例" + (char) ('１' + index) + "　", lines.getFirst().substring(0, "事例１　".length()));
            assertEquals(HEADINGS, lines.stream().filter(line -> line.startsWith("【")).toList());
        }
    }

    @Test
    void overviewAndCommonLessons() {
        List<String> lines = Told.text(context.surveys().surveys().getFirst(), context).lines().toList();
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8"), lines.stream()
                .filter(line -> line.matches("\\d +\\S.*")).map(line -> line.substring(0, 1)).toList());
        assertEquals(List.of("（No. 1, 2, 3）", "（No. 4, 5, 6）", "（No. 7, 8）"), lines.stream()
                .filter(line -> line.contains("（No. ")).map(line -> line.substring(line.indexOf("（No. "))).toList());
    }
}
