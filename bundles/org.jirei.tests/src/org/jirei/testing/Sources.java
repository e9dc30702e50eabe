/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.ParsedSources;
import org.jirei.lang.SourceText;
import org.jirei.lang.parsing.SyntaxMessages;
import org.jirei.model.Document;
import org.jirei.model.Language;
import org.jirei.model.SurveyIndex;
import org.jirei.model.rules.RuleSettings;
import org.jirei.render.output.RenderContext;

/** Texts of the language and what becomes of them, in one word each. */
public final class Sources {

    private static final Path TESTDATA = Path.of("testdata");
    private static final Path EXAMPLES = Path.of("..", "org.jirei.examples");
    private static final Path SURVEY_2018 = EXAMPLES.resolve("survey-2018");

    private Sources() {
    }

    /** Returns a folder of the test data. */
    public static Path testdata(String folder) {
        return TESTDATA.resolve(folder);
    }

    /** Returns the files of the example surveys. */
    public static List<Path> examples() {
        return Golden.files(EXAMPLES, ".jirei");
    }

    /** Returns what a report on the survey of 2018 shows, the whole example in its order. */
    public static RenderContext survey2018() {
        return context(Golden.files(SURVEY_2018, ".jirei").stream()
                .map(file -> new SourceText(file.getFileName().toString(), Golden.read(file))).toList());
    }

    /** Returns what a report on all cases of {@code sources} shows. */
    public static RenderContext context(List<SourceText> sources) {
        SurveyIndex index = JireiLanguage.shared().parse(sources).surveys();
        return RenderContext.of(index, index.cases());
    }

    /** Returns all files that hold correct Jirei: the examples and the test data of the language. */
    public static List<Path> correctFiles() {
        return Stream.of(examples(), Golden.files(testdata("language"), ".jirei")).flatMap(List::stream).toList();
    }

    /** Parses texts that belong together; they are called 1.jirei, 2.jirei… */
    public static ParsedSources parse(String... texts) {
        List<SourceText> sources = new ArrayList<>();
        for (String text : texts) {
            sources.add(new SourceText(sources.size() + 1 + ".jirei", text));
        }
        return JireiLanguage.shared().parse(sources);
    }

    /** Parses one text under a name of its own. */
    public static ParsedSources parseNamed(String name, String text) {
        return JireiLanguage.shared().parse(List.of(new SourceText(name, text)));
    }

    /** Parses a text that must be free of syntax errors. */
    public static Document document(String text) {
        ParsedSource parsed = parse(text).sources().getFirst();
        assertEquals(List.of(), syntaxMessages(parsed), () -> "syntax problems in\n" + text);
        return parsed.documents().getFirst();
    }

    /** Returns the English messages of all syntax problems of a source, each with line and column. */
    public static List<String> syntaxMessages(ParsedSource parsed) {
        return parsed.syntaxProblems().stream().map(problem -> parsed.lines().line(problem.start()) + ":"
                + parsed.lines().column(problem.start()) + " "
                + SyntaxMessages.text(problem.key(), problem.arguments(), Language.ENGLISH)).toList();
    }

    /**
     * Returns everything that there is to say about texts that belong together, each finding as {@code 1:1 rule-id}.
     */
    public static List<String> findings(String... texts) {
        return parse(texts).check(RuleSettings.defaults()).stream().map(Sources::place).toList();
    }

    private static String place(Diagnostic diagnostic) {
        return diagnostic.line() + ":" + diagnostic.column() + " " + diagnostic.ruleId();
    }
}
