/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ParsedSources;
import org.jirei.model.Language;
import org.jirei.model.rules.RuleSettings;
import org.jirei.testing.BrokenText;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed: no exception, an answer soon, and all that is told lies inside the text. */
final class RobustnessTest {

    private static final int TEXTS_OF_A_KIND = 1_000;
    private static final int TRUNCATION_STEP = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CASE = "case a \"A\" {\n";

    @Test
    void survivesWordsInAnyOrder() {
        Random random = new Random(1);
        for (int text = 0; text < TEXTS_OF_A_KIND; text++) {
            survives(BrokenText.words(random));
        }
    }

    @Test
    void survivesAnyCharacters() {
        Random random = new Random(2);
        for (int text = 0; text < TEXTS_OF_A_KIND; text++) {
            survives(BrokenText.characters(random));
        }
    }

    @Test
    void survivesMutations() {
        Random random = new Random(3);
        List<String> texts = wholeTexts().toList();
        for (int text = 0; text < TEXTS_OF_A_KIND; text++) {
            survives(BrokenText.mutated(texts.get(random.nextInt(texts.size())), random));
        }
    }

    static Stream<String> wholeTexts() {
        return Golden.files(Sources.testdata("language"), ".jirei").stream().map(Golden::read);
    }

    @ParameterizedTest
    @MethodSource("wholeTexts")
    void survivesTruncation(String text) {
        for (int end = 0; end < text.length(); end += TRUNCATION_STEP) {
            survives(text.substring(0, end));
        }
    }

    static List<Path> slips() {
        return Golden.files(Sources.testdata("syntax"), ".jirei");
    }

    @ParameterizedTest
    @MethodSource("slips")
    void survivesSlips(Path file) {
        survives(Golden.read(file));
        survives(Golden.read(file).replace("\n", "\r\n"));
        survives(Golden.read(file).replace("\n", "\r"));
    }

    private static void survives(String text) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            try {
                tokensCover(text);
                ParsedSources parsed = Sources.parse(text);
                leavesNothingToTheParser(text, parsed.sources().getFirst());
                parsed.check(RuleSettings.defaults()).forEach(diagnostic -> liesInside(text, diagnostic));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("with the text\n" + visible(text), e);
            }
        });
    }

    private static String visible(String text) {
        return text.chars().mapToObj(unit -> unit >= ' ' && unit != '\u200B' && unit < '\uD800' || unit == '\n'
                ? String.valueOf((char) unit) : String.format("\\u%04X", unit)).collect(Collectors.joining());
    }

    private static void tokensCover(String text) {
        int end = 0;
        for (ScannedToken token : JireiScanner.scan(text)) {
            assertEquals(end, token.start());
            assertTrue(token.end() > token.start(), "an empty token at " + end);
            end = token.end();
        }
        assertEquals(text.length(), end);
    }

    private static void leavesNothingToTheParser(String text, ParsedSource parsed) {
        XtextResource resource = (XtextResource) parsed.resource();
        resource.getParseResult().getSyntaxErrors().forEach(node -> {
            throw new AssertionError("the parser stumbles at " + node.getOffset() + ": "
                    + node.getSyntaxErrorMessage());
        });
        assertEquals(text.length(), resource.getParseResult().getRootNode().getTotalLength());
    }

    private static void liesInside(String text, Diagnostic diagnostic) {
        assertTrue(diagnostic.offset() >= 0 && diagnostic.length() >= 0
                && diagnostic.offset() + diagnostic.length() <= text.length(), diagnostic::toString);
        assertTrue(diagnostic.line() >= 1 && diagnostic.column() >= 1, diagnostic::toString);
        for (Language language : Language.values()) {
            assertFalse(diagnostic.message(language).isBlank());
        }
    }

    @Test
    void readsDeepNesting() {
        survives(nested(200));
        assertEquals(List.of(), Sources.parse(nested(200)).sources().getFirst().syntaxProblems());
        survives(nested(20_000));
        assertEquals(List.of("nested-too-deep"), Sources.parse(nested(20_000)).sources().getFirst().syntaxProblems()
                .stream()
                .map(SyntaxProblem::key).toList());
    }

    private static String nested(int depth) {
        return CASE + "actors {\n"
                + IntStream.range(0, depth).mapToObj(level -> "team t" + level + " \"T\" {\n")
                .collect(Collectors.joining())
                + "}\n".repeat(depth) + "}\n}\n";
    }

    @Test
    void readsLongFiles() {
        String lines = IntStream.range(0, 5_000).mapToObj(line -> "step s" + line + " t -> u: 文である{{s0}}。\n")
                .collect(Collectors.joining());
        survives(CASE + "actors {\nteam t \"T\"\nteam u \"U\"\n}\nflow {\n" + lines + "}\n}\n");
        survives(CASE + "flow {\n" + lines.replace(" t ->", " t －＞"));
        survives(CASE + "background {\n" + "ただの行\n".repeat(5_000) + "}\n}\n");
        survives("{ ".repeat(5_000) + "} ".repeat(5_000));
        survives(CASE + "flow {\n}\n" + lines + "}\n");
        survives(CASE + "flow { step s " + "x ".repeat(50_000));
    }

    @Test
    void readsLongBullets() {
        int megabyte = 1 << 20;
        survives(CASE + "background {\n- " + "長い箇条書き。".repeat(megabyte / 21) + "\n}\n}\n");
        survives(CASE + "background {\n- " + "行\n".repeat(megabyte / 4) + "\n}\n}\n");
        survives(CASE + "background {\n" + "x ".repeat(megabyte / 8) + "\n}\n}\n");
    }
}
