/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jirei.lang.JireiLanguage;
import org.jirei.lang.SourceText;
import org.jirei.model.Case;
import org.jirei.model.Survey;
import org.jirei.model.SurveyIndex;
import org.jirei.render.output.RenderContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code testdata/document/NAME.jirei} with what must be printed of it beside it: {@code NAME.case.txt} and so
 * on, all cases of the file one after the other. {@code -Djirei.accept=true} writes what is printed now.
 */
class DocumentGoldenTest {

    private static final Path FOLDER = Path.of("testdata", "document");
    private static final String SOURCE = ".jirei";
    private static final boolean ACCEPT = Boolean.getBoolean("jirei.accept");
    private static final JireiLanguage LANGUAGE = JireiLanguage.create();

    private static final Map<String, BiFunction<SurveyIndex, RenderContext, String>> PRINTED = new LinkedHashMap<>();

    static {
        PRINTED.put(".case.txt", (index, context) -> cases(index, context, Told::text));
        PRINTED.put(".case.md", (index, context) -> cases(index, context, Told::markdown));
        PRINTED.put(".survey.txt", (index, context) -> surveys(index, context, Told::text));
        PRINTED.put(".survey.md", (index, context) -> surveys(index, context, Told::markdown));
    }

    static List<String> names() throws IOException {
        return files().stream().filter(file -> file.endsWith(SOURCE)).map(DocumentGoldenTest::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void printsWhatIsExpected(String name) throws IOException {
        for (Map.Entry<String, String> actual : printed(name).entrySet()) {
            Path expected = FOLDER.resolve(actual.getKey());
            if (ACCEPT) {
                Files.writeString(expected, actual.getValue());
            }
            assertEquals(Files.readString(expected), actual.getValue(), expected.toString());
        }
    }

    @Test
    void noFileIsLeftOver() throws IOException {
        List<String> expected = new ArrayList<>();
        for (String name : names()) {
            expected.add(name + SOURCE);
            expected.addAll(printed(name).keySet());
        }
        assertFalse(expected.isEmpty());
        assertEquals(expected.stream().sorted().toList(), files());
    }

    /** Returns what is printed now, by the name of its file; a source without a survey prints none. */
    private static Map<String, String> printed(String name) throws IOException {
        SourceText source = new SourceText(name + SOURCE, Files.readString(FOLDER.resolve(name + SOURCE)));
        SurveyIndex index = new SurveyIndex(LANGUAGE.parse(List.of(source)).documents());
        RenderContext context = RenderContext.of(index, index.cases());
        Map<String, String> printed = new LinkedHashMap<>();
        PRINTED.forEach((ending, print) -> {
            String content = print.apply(index, context);
            if (!content.isEmpty()) {
                printed.put(name + ending, content);
            }
        });
        return printed;
    }

    private static String cases(SurveyIndex index, RenderContext context,
            BiFunction<Case, RenderContext, String> print) {
        return String.join("\n", index.cases().stream().map(kase -> print.apply(kase, context)).toList());
    }

    private static String surveys(SurveyIndex index, RenderContext context,
            BiFunction<Survey, RenderContext, String> print) {
        return String.join("\n", index.surveys().stream().map(survey -> print.apply(survey, context)).toList());
    }

    private static String name(String file) {
        return file.substring(0, file.length() - SOURCE.length());
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
