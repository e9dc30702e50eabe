/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jirei.lang.Diagnostic;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.SourceText;
import org.jirei.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what its reference pages say it finds, at the marked place, and nothing in the good examples. */
class RuleExamplesTest {

    private static final JireiLanguage JIREI = JireiLanguage.create();

    static Stream<Arguments> pages() {
        return RuleCatalog.descriptions().stream().flatMap(rule ->
                Arrays.stream(Language.values()).map(language -> Arguments.of(rule, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void badExampleIsReportedAtTheMark(RuleDescription rule, Language language) {
        RuleExample bad = RuleDocs.of(rule.id(), language).bad();

        List<Diagnostic> found = findings(rule, parse(bad));

        assertEquals(1, found.size(), () -> "findings of " + rule.id() + " in " + bad.source() + found);
        assertEquals(rule.id().equals(Diagnostic.SYNTAX) ? 1 : 0, syntaxErrors(parse(bad)).size());
        Diagnostic diagnostic = found.getFirst();
        assertEquals(rule.severity(), diagnostic.severity());
        assertEquals(marked(bad), place(bad, diagnostic));
        assertAll(Arrays.stream(Language.values()).map(reader -> () -> assertIsReadable(diagnostic.message(reader))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void goodExampleIsFine(RuleDescription rule, Language language) {
        RuleExample good = RuleDocs.of(rule.id(), language).good();

        assertEquals(List.of(), findings(rule, parse(good)));
        assertEquals(List.of(), syntaxErrors(parse(good)));
    }

    private static List<Diagnostic> syntaxErrors(ParsedSources sources) {
        return findings(RuleCatalog.description(Diagnostic.SYNTAX).orElseThrow(), sources);
    }

    private static ParsedSources parse(RuleExample example) {
        return JIREI.parse(List.of(new SourceText("example." + example.format(), example.source())));
    }

    private static List<Diagnostic> findings(RuleDescription rule, ParsedSources sources) {
        return sources.check(RuleSettings.defaults()).stream()
                .filter(diagnostic -> diagnostic.ruleId().equals(rule.id())).toList();
    }

    private static String marked(RuleExample example) {
        return withMarks(example.source(), example.start(), example.start() + example.length());
    }

    /** In a model without text the place is a value of the model; it stands only once in the example. */
    private static String place(RuleExample example, Diagnostic diagnostic) {
        if (example.format().equals("jirei")) {
            return withMarks(example.source(), diagnostic.offset(), diagnostic.offset() + diagnostic.length());
        }
        Finding finding = RuleRun.check(parse(example).documents()).stream()
                .filter(found -> found.ruleId().equals(diagnostic.ruleId())).findFirst().orElseThrow();
        String value = "name=\"" + finding.place().object().eGet(finding.place().feature()) + "\"";
        int start = example.source().indexOf(value);
        return withMarks(example.source(), start + "name=\"".length(), start + value.length() - 1);
    }

    private static String withMarks(String text, int start, int end) {
        return text.substring(0, start) + "⟦" + text.substring(start, end) + "⟧" + text.substring(end);
    }

    private static void assertIsReadable(String message) {
        assertFalse(message.isBlank());
        assertFalse(message.contains("term.") || message.matches(".*(\\{\\d+}|'\\{|}').*"), message);
    }
}
