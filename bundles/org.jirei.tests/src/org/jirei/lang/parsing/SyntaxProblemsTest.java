/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jirei.lang.ParsedSource;
import org.jirei.model.Case;
import org.jirei.model.Language;
import org.jirei.testing.Golden;
import org.jirei.testing.ModelDump;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Slips that authors make, and what they are told. Each source in {@code testdata/syntax} names in its first line the
 * lines with slips; all of them are told, in words that stand in the file beside it, and no other line is. The case
 * called intact, where there is one, is read as if nothing had happened.
 */
final class SyntaxProblemsTest {

    private static final Path FOLDER = Sources.testdata("syntax");
    private static final Pattern LINES = Pattern.compile("// 誤りのある行: (.*)");
    private static final String INTACT = "case intact ";

    static List<Path> files() {
        return Golden.files(FOLDER, ".jirei");
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsAuthor(Path file) {
        ParsedSource parsed = Sources.parse(Golden.read(file)).sources().getFirst();
        String told = parsed.syntaxProblems().stream().map(problem -> describe(parsed, problem))
                .collect(Collectors.joining("\n"));
        Golden.check(Golden.pair(file, ".jirei", ".expected"), told);
    }

    private static String describe(ParsedSource parsed, SyntaxProblem problem) {
        int line = parsed.lines().line(problem.start());
        int column = parsed.lines().column(problem.start());
        String marked = parsed.source().text().substring(problem.start(), problem.end());
        assertFalse(marked.contains("\n"), "more than a line: " + marked);
        return line + ":" + column + " " + marked + "\n"
                + "    " + SyntaxMessages.text(problem.key(), problem.arguments(), Language.JAPANESE) + "\n"
                + "    " + SyntaxMessages.text(problem.key(), problem.arguments(), Language.ENGLISH) + "\n";
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsOfLinesWithSlipsOnly(Path file) {
        String text = Golden.read(file);
        ParsedSource parsed = Sources.parse(text).sources().getFirst();
        Matcher matcher = LINES.matcher(parsed.lines().text(1));
        if (matcher.matches()) {
            Set<Integer> told = parsed.syntaxProblems().stream().map(problem -> parsed.lines().line(problem.start()))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<Integer> slips = Stream.of(matcher.group(1).split(", ")).map(Integer::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(slips, told);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsTheOtherCaseWhole(Path file) {
        String text = Golden.read(file);
        int intact = text.indexOf(INTACT);
        if (intact >= 0) {
            List<Case> read = Sources.parse(text).documents().getFirst().getCases();
            Case alone = Sources.document(text.substring(intact)).getCases().getFirst();
            assertTrue(read.stream().anyMatch(kase -> ModelDump.of(kase).equals(ModelDump.of(alone))),
                    () -> "intact is damaged:\n" + read.stream().map(ModelDump::of).collect(Collectors.joining()));
        }
    }

    @Test
    void everySourceHasItsMessages() {
        Golden.requirePairs(FOLDER, ".jirei", ".expected");
    }
}
