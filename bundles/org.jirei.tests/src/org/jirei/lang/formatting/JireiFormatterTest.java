/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.SourceText;
import org.jirei.lang.parsing.JireiScanner;
import org.jirei.lang.parsing.TokenKind;
import org.jirei.lang.writing.JireiWriter;
import org.jirei.model.Language;
import org.jirei.testing.Golden;
import org.jirei.testing.ModelDump;
import org.jirei.testing.ModelGenerator;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One canonical form: pairs on disk, and what holds for every text. */
final class JireiFormatterTest {

    private static final Path FOLDER = Sources.testdata("formatting");
    private static final String INPUT = ".input.jirei";
    private static final String OUTPUT = ".output.jirei";
    private static final int LAYOUTS = 300;

    static List<Path> inputs() {
        return Golden.files(FOLDER, INPUT);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void formats(Path input) {
        Golden.check(Golden.pair(input, INPUT, OUTPUT), format(Golden.read(input)));
    }

    @Test
    void everyInputHasItsOutput() {
        Golden.requirePairs(FOLDER, INPUT, OUTPUT);
    }

    static List<Path> files() {
        return Stream.of(Sources.correctFiles(), inputs()).flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void changesNothingASecondTime(Path file) {
        String once = format(Golden.read(file));
        assertEquals(once, format(once));
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsTheModel(Path file) {
        String text = Golden.read(file);
        assertEquals(dump(text), dump(format(text)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsComments(Path file) {
        String text = Golden.read(file);
        assertEquals(comments(text), comments(format(text)));
    }

    private static List<String> comments(String text) {
        return JireiScanner.scan(text).stream()
                .filter(token -> token.kind() == TokenKind.SL_COMMENT || token.kind() == TokenKind.ML_COMMENT)
                .map(token -> text.substring(token.start(), token.end()).stripTrailing()).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsLineEnds(Path file) {
        String formatted = format(Golden.read(file));
        assertEquals(formatted.replace("\n", "\r\n"), format(Golden.read(file).replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void takesOldLineEnds(Path file) {
        String comments = String.join("", comments(Golden.read(file)));
        if (!comments.contains("\n")) {
            assertEquals(format(Golden.read(file)), format(Golden.read(file).replace("\n", "\r")));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void convertsKeywordsThereAndBack(Path file) {
        String text = Golden.read(file);
        String english = format(text, Language.ENGLISH);
        String japanese = format(text, Language.JAPANESE);
        assertEquals(japanese, format(english, Language.JAPANESE));
        assertEquals(english, format(japanese, Language.ENGLISH));
        assertEquals(english, format(english, Language.ENGLISH));
        assertEquals(dump(text), dump(english));
        assertEquals(dump(text), dump(japanese));
        assertEquals(comments(text), comments(japanese));
    }

    @Test
    void mendsAnyLayout() {
        for (long seed = 0; seed < LAYOUTS; seed++) {
            String text = JireiWriter.write(ModelGenerator.document(seed), Language.JAPANESE);
            String odd = OddLayout.of(text, new Random(seed), false);
            assertEquals(withoutBlankLines(text), withoutBlankLines(format(odd)), () -> odd);
        }
    }

    @Test
    void keepsCommentsInAnyLayout() {
        for (long seed = 0; seed < LAYOUTS; seed++) {
            String text = JireiWriter.write(ModelGenerator.document(seed), Language.ENGLISH);
            String odd = OddLayout.of(text, new Random(seed), true);
            String formatted = format(odd);
            assertEquals(dump(text), dump(formatted), () -> odd);
            assertEquals(comments(odd), comments(formatted), () -> odd);
            assertEquals(formatted, format(formatted), () -> odd);
        }
    }

    /** Blank lines are the author's. */
    private static String withoutBlankLines(String text) {
        return text.replaceAll("\n+", "\n");
    }

    static List<Path> slips() {
        return Golden.files(Sources.testdata("syntax"), ".jirei");
    }

    @ParameterizedTest
    @MethodSource("slips")
    void leavesTextWithSyntaxErrorsAlone(Path file) {
        String text = Golden.read(file);
        FormatResult result = JireiFormatter.format(new SourceText("slip.jirei", text), Language.JAPANESE);
        boolean correct = Sources.parse(text).sources().getFirst().syntaxProblems().isEmpty();
        assertEquals(correct, result.problems().isEmpty());
        if (!correct) {
            assertSame(text, result.text());
            assertFalse(result.problems().stream().anyMatch(problem -> !problem.ruleId().equals(Diagnostic.SYNTAX)));
        }
    }

    @Test
    void dropsTheByteOrderMark() {
        assertEquals("case a \"A\" {\n}\n", format("\uFEFFcase a \"A\" { }"));
    }

    @Test
    void keepsWhatIsNoLineEndInProse() {
        String text = "case a \"A\" {\n  background {\n    - 一\u2028二\u0085三\f四\n      五\n  }\n}\n";
        assertEquals(text, format(text));
    }

    private static String format(String text) {
        return format(text, null);
    }

    private static String format(String text, Language keywords) {
        FormatResult result = JireiFormatter.format(new SourceText("text.jirei", text), keywords);
        assertEquals(List.of(), result.problems());
        return result.text();
    }

    private static String dump(String text) {
        return ModelDump.of(Sources.document(text));
    }
}
