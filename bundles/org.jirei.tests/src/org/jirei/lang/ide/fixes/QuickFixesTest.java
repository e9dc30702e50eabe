/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.parsing.SyntaxMessagesKeys;
import org.jirei.model.Language;
import org.jirei.model.rules.RuleCatalog;
import org.jirei.model.rules.RuleDescription;
import org.jirei.model.rules.RuleDocs;
import org.jirei.model.rules.RuleExample;
import org.jirei.model.rules.RuleSettings;
import org.jirei.model.rules.Severity;
import org.jirei.testing.BrokenText;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fix does away with the finding that it is offered for, and leaves no source worse than it was. */
final class QuickFixesTest {

    /** Findings without a fix, and why there can be none. */
    private static final Map<String, String> WITHOUT_FIX = new LinkedHashMap<>();

    static {
        WITHOUT_FIX.put("name-missing", "only in an XMI file, which is no source that an editor changes");
        WITHOUT_FIX.put("name-invalid", "only in an XMI file, which is no source that an editor changes");
        WITHOUT_FIX.put("sentence-too-long", "where to divide a sentence, and how the halves go on, is the author's");
        WITHOUT_FIX.put("syntax not-a-model", "only in an XMI file, which is no source that an editor changes");
        WITHOUT_FIX.put("syntax nested-too-deep", "how to group 250 actors otherwise is the author's");
    }

    static Stream<RuleExample> badExamples() {
        return RuleCatalog.descriptions().stream().filter(rule -> !WITHOUT_FIX.containsKey(rule.id()))
                .flatMap(rule -> Stream.of(Language.values()).map(language -> RuleDocs.of(rule.id(), language).bad()));
    }

    private static List<Diagnostic> at(ParsedSources sources, int offset) {
        return sources.check(RuleSettings.defaults()).stream()
                .filter(finding -> finding.offset() == offset).toList();
    }

    @Test
    void everyRuleIsFixableOrToldWhyNot() {
        Set<String> fixable = new TreeSet<>(FixCatalog.kinds());
        Set<String> expected = new TreeSet<>();
        SyntaxMessagesKeys.all().forEach(key -> expected.add(FixCatalog.SYNTAX + key));
        RuleCatalog.descriptions().stream().map(RuleDescription::id).filter(id -> !id.equals(Diagnostic.SYNTAX))
                .forEach(expected::add);
        expected.removeAll(WITHOUT_FIX.keySet());
        assertEquals(expected, fixable);
    }

    @ParameterizedTest
    @MethodSource("badExamples")
    void everyFixOfABadExampleDoesAwayWithItsFinding(RuleExample bad) {
        ParsedSources sources = Sources.parse(bad.source());
        List<Diagnostic> findings = at(sources, bad.start());
        assertFalse(findings.isEmpty());
        Diagnostic finding = findings.stream().filter(each -> fixesOf(sources, each).stream().anyMatch(fix -> !fix.key().equals("allow"))).findFirst()
                .orElseThrow(() -> new AssertionError("no fix for " + findings + "\n" + bad.source()));
        for (Fix fix : fixesOf(sources, finding)) {
            String fixed = apply(bad.source(), fix.edits());
            List<String> left = kinds(fixed, finding);
            assertTrue(left.size() < kinds(bad.source(), finding).size(),
                    () -> fix.label(Language.ENGLISH) + " left " + left + " in\n" + fixed);
            assertTrue(syntax(fixed) <= syntax(bad.source()), () -> fix.label(Language.ENGLISH) + " broke\n" + fixed);
        }
    }

    private static List<Fix> fixesOf(ParsedSources sources, Diagnostic finding) {
        return QuickFixes.of(sources, finding);
    }

    private static List<String> kinds(String text, Diagnostic finding) {
        return Sources.parse(text).check(RuleSettings.defaults()).stream()
                .filter(each -> QuickFixes.kind(each).equals(QuickFixes.kind(finding)))
                .map(each -> each.line() + ":" + each.column() + " " + each.ruleId()).toList();
    }

    private static long syntax(String text) {
        return Sources.parse(text).sources().getFirst().syntaxProblems().size();
    }

    private static String apply(String text, List<TextEdit> edits) {
        return TextEdit.apply(text, edits.stream().filter(edit -> edit.file().equals("1.jirei")).toList());
    }

    @ParameterizedTest
    @MethodSource("badExamples")
    void allOfAKindAreFixedAtOnce(RuleExample bad) {
        ParsedSources sources = Sources.parse(bad.source());
        for (Diagnostic finding : at(sources, bad.start())) {
            boolean fixable = QuickFixes.of(sources, finding).stream().anyMatch(fix -> !fix.key().equals("allow"));
            List<TextEdit> edits = QuickFixes.all(sources, finding.file(), QuickFixes.kind(finding));
            assertEquals(fixable, !edits.isEmpty());
            if (fixable) {
                assertEquals(List.of(), kinds(apply(bad.source(), edits), finding));
            }
        }
    }

    static List<Path> slips() {
        return Golden.files(Sources.testdata("syntax"), ".jirei");
    }

    @ParameterizedTest
    @MethodSource("slips")
    void everySlipOfTheSyntaxHasAFix(Path file) {
        String text = Golden.read(file);
        ParsedSources sources = Sources.parse(text);
        List<Diagnostic> syntax = sources.check(RuleSettings.defaults()).stream()
                .filter(finding -> finding.ruleId().equals(Diagnostic.SYNTAX)).toList();
        List<String> without = syntax.stream().filter(finding -> QuickFixes.of(sources, finding).isEmpty())
                .map(finding -> finding.line() + ": " + finding.message(Language.ENGLISH)).toList();
        assertEquals(List.of(), without, text);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void fixingOneSlipAfterTheOtherEndsWithASourceThatCanBeRead(Path file) {
        String text = Golden.read(file);
        int most = 60;
        for (int round = 0; round < most && syntax(text) > 0; round++) {
            ParsedSources sources = Sources.parse(text);
            Diagnostic first = sources.check(RuleSettings.defaults()).stream()
                    .filter(finding -> finding.ruleId().equals(Diagnostic.SYNTAX)).findFirst().orElseThrow();
            List<Fix> fixes = QuickFixes.of(sources, first);
            assertFalse(fixes.isEmpty(), first.message(Language.ENGLISH) + "\n" + text);
            text = apply(text, fixes.getFirst().edits());
        }
        assertEquals(List.of(), Sources.syntaxMessages(Sources.parse(text).sources().getFirst()), text);
    }

    @Test
    void everyWarningCanBeAllowed() {
        for (RuleDescription rule : RuleCatalog.descriptions()) {
            RuleExample bad = RuleDocs.of(rule.id(), Language.JAPANESE).bad();
            if (rule.severity() == Severity.WARNING && !rule.id().startsWith("allow-") && bad.format().equals("jirei")) {
                ParsedSources sources = Sources.parse(bad.source());
                Diagnostic finding = at(sources, bad.start()).stream()
                        .filter(each -> each.ruleId().equals(rule.id())).findFirst().orElseThrow();
                Fix allow = QuickFixes.of(sources, finding).stream().filter(fix -> fix.key().equals("allow")).findFirst()
                        .orElseThrow(() -> new AssertionError(rule.id()));
                String allowed = apply(bad.source(), allow.edits());
                assertEquals(List.of(), kinds(allowed, finding), allowed);
            }
        }
    }

    @Test
    void labelsAndEditsOfBrokenSourcesNeverFail() {
        Random random = new Random(20261123);
        List<String> texts = new ArrayList<>();
        Sources.correctFiles().forEach(file -> texts.add(Golden.read(file)));
        slips().forEach(file -> texts.add(Golden.read(file)));
        int rounds = 150;
        for (int round = 0; round < rounds; round++) {
            String text = BrokenText.mutated(texts.get(random.nextInt(texts.size())), random);
            ParsedSources sources = Sources.parse(text);
            for (Diagnostic finding : sources.check(RuleSettings.defaults())) {
                for (Fix fix : QuickFixes.of(sources, finding)) {
                    assertFalse(fix.label(Language.JAPANESE).isBlank());
                    apply(text, fix.edits());
                }
            }
        }
    }

    @Test
    void aSourceWithCarriageReturnsKeepsThem() {
        String text = RuleDocs.of("section-missing", Language.JAPANESE).bad().source().replace("\n", "\r\n");
        ParsedSources sources = Sources.parse(text);
        List<TextEdit> edits = QuickFixes.all(sources, "1.jirei", "section-missing");
        String fixed = apply(text, edits);
        assertFalse(fixed.replace("\r\n", "").contains("\n"), fixed);
    }
}
