/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jirei.build.notice.Notice;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.SourceText;
import org.jirei.model.rules.ConfidentialWords;
import org.jirei.model.rules.RuleSettings;
import org.jirei.model.rules.Severity;
import org.jirei.render.figure.FigureKind;
import org.jirei.render.scene.PageFormat;
import org.jirei.render.scene.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A word is found in an output wherever a source may have it, and however a format breaks its lines. */
class ReadbackTest {

    private static final int CASES = 4;
    private static final int LONGEST_BEFORE = 46;
    private static final int STRIDE = 7;
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern PLACE = Pattern.compile("@");
    private static final String SURVEY = """
            調査 年度 "@" {
              発行 "@"
              目的 {
                ・ @
              }
              運営 {
                ・ @
              }
              選定基準 {
                基準 実害 "@"
              }
              分類 外部 "@" {
                収録 %s
                教訓 {
                  = @
                  ・ @
                }
              }
            }
            """;
    private static final String CASE = """
            事例 %s "@" {
              分野 "@"
              該当 実害
              影響: @
              原因: @
              概要 {
                ・ @
                ・ @
              }
              登場者 {
                組織 会社 "@" {
                  部署 担当 "@"
                  システム 装置 "@"
                }
                接続 担当, 装置
              }
              経過 {
                段階 "@" {
                  事象 一 装置: @
                    補足: @
                  対処 二 担当 -> 会社 -> 装置: @
                }
              }
              背景 {
                ・ @
                -- @
                ・ @
              }
              検知 {
                ・ @{{一}}
                ・ @
              }
              対応 {
                ・ @{{二}}
              }
              原因 {
                ・ @
                ・ @
              }
              対策 {
                ・ @
              }
              教訓 {
                = @
                ・ @
              }
            }
            """;

    private static final List<String> WORDS = new ArrayList<>();
    private static ParsedSources parsed;

    @BeforeAll
    static void writeWordsIntoEveryPlace() {
        List<String> names = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < CASES; index++) {
            names.add("事" + DIGITS.charAt(index));
            text.append(CASE.formatted(names.getLast()));
        }
        text.insert(0, SURVEY.formatted(String.join(", ", names)));
        String source = PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(sentence()));
        parsed = JireiLanguage.shared().parse(List.of(new SourceText("all.jirei", source)));
        assertEquals(List.of(), parsed.check(RuleSettings.defaults()).stream()
                .filter(found -> found.severity() == Severity.ERROR).toList());
    }

    /** Returns a sentence with a word of its own, another way into it each time. */
    private static String sentence() {
        int number = WORDS.size();
        String word = "秘" + String.format("%03d", number).chars()
                .mapToObj(digit -> String.valueOf(DIGITS.charAt(digit - '0'))).collect(Collectors.joining()) + "語";
        WORDS.add(word);
        return "の".repeat(number * STRIDE % LONGEST_BEFORE) + word + "等";
    }

    @ParameterizedTest
    @EnumSource(value = BuildFormat.class, mode = EnumSource.Mode.EXCLUDE, names = {"SVG", "PNG"})
    void everyWordIsSeenInTheReport(BuildFormat format) {
        List<Output> outputs = plan(format);
        List<String> missed = WORDS.stream()
                .filter(word -> outputs.stream().noneMatch(output -> isReport(output) && sees(output, word))).toList();
        assertEquals(List.of(), missed, format.word());
    }

    @ParameterizedTest
    @EnumSource(value = BuildFormat.class, names = {"SVG", "PNG"})
    void everyNameAndEveryLineOfTheFlowIsSeenInAFigure(BuildFormat format) {
        List<Output> outputs = plan(format);
        assertFalse(outputs.isEmpty());
        List<String> drawn = parsed.surveys().cases().stream().flatMap(kase -> kase.getActors().stream())
                .map(actor -> wordIn(actor.getLabel())).toList();
        assertEquals(List.of(), drawn.stream()
                .filter(word -> outputs.stream().noneMatch(output -> sees(output, word))).toList());
    }

    @Test
    void everyOutputOfASurveyOrACaseIsAsReadableAsTheReport() {
        List<Output> text = plan(BuildFormat.TXT);
        Output survey = text.stream().filter(output -> output.path().equals("survey.txt")).findFirst().orElseThrow();
        List<String> listed = parsed.surveys().cases().stream().map(kase -> wordIn(kase.getTitle())).toList();
        assertEquals(List.of(), listed.stream().filter(word -> !sees(survey, word)).toList());
    }

    private static String wordIn(String label) {
        return WORDS.stream().filter(label::contains).findFirst().orElseThrow();
    }

    private static boolean isReport(Output output) {
        return output.path().startsWith("report.") || output.path().equals("index.html");
    }

    private static boolean sees(Output output, String word) {
        return new OutputInspector(new ConfidentialWords(List.of(word))).inspect(output, output.content())
                .filter(OutputInspector::isLeak).isPresent();
    }

    private static List<Output> plan(BuildFormat format) {
        BuildSettings settings = BuildSettings.of(List.of(format), List.of(FigureKind.SEQUENCE), PageFormat.NONE,
                Theme.AUTO, new PrintSettings(1, List.of()));
        return OutputPlanner.plan(parsed, SoundElements.of(parsed, List.of()), settings, new Silent());
    }

    /** Nobody listens. */
    private static final class Silent implements BuildListener {

        @Override
        public void tell(Notice notice) {
            throw new AssertionError(notice);
        }

        @Override
        public void showProgress(int done, int total, String what) {
            // nobody looks
        }

        @Override
        public void clearProgress() {
            // nobody looks
        }
    }
}
