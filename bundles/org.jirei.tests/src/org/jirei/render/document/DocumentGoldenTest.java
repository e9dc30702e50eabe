/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jirei.model.Audience;
import org.jirei.model.Language;
import org.jirei.model.SurveyIndex;
import org.jirei.render.output.Edition;
import org.jirei.render.output.FigureSettings;
import org.jirei.render.output.Outputs;
import org.jirei.render.output.RenderContext;
import org.jirei.render.output.ReportDate;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code testdata/document/NAME.jirei} with what must be printed of it beside it: {@code NAME.case.txt} and so
 * on, all cases of the file one after the other.
 */
class DocumentGoldenTest {

    private static final Path FOLDER = Sources.testdata("document");
    private static final String SOURCE = ".jirei";
    /** Those who may know, and read other fixed words than most sources have. */
    private static final Edition FOREIGN_INSIDERS =
            new Edition(Audience.INTERNAL, Optional.of(Language.ENGLISH), ReportDate.FIXED);

    static List<Path> sources() {
        return Golden.files(FOLDER, SOURCE);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void printsWhatIsExpected(Path source) {
        printed(source).forEach(Golden::check);
    }

    @Test
    void noFileIsLeftOver() {
        List<Path> expected = new ArrayList<>(sources());
        assertFalse(expected.isEmpty());
        sources().forEach(source -> expected.addAll(printed(source).keySet()));
        assertEquals(expected.stream().sorted().toList(),
                Golden.files(FOLDER, "").stream().filter(Files::isRegularFile).toList());
    }

    /** Returns what is printed now, by the file that holds what is expected; a source without a survey prints none. */
    private static Map<Path, String> printed(Path source) {
        SurveyIndex index = Sources.parseNamed(source.getFileName().toString(), Golden.read(source)).surveys();
        RenderContext context = RenderContext.of(index, index.cases());
        Map<Path, String> printed = new LinkedHashMap<>();
        printed.put(Golden.pair(source, SOURCE, ".case.txt"), all(index.cases(), context, Told::text));
        printed.put(Golden.pair(source, SOURCE, ".case.md"), all(index.cases(), context, Told::markdown));
        printed.put(Golden.pair(source, SOURCE, ".survey.txt"), all(index.surveys(), context, Told::text));
        printed.put(Golden.pair(source, SOURCE, ".survey.md"), all(index.surveys(), context, Told::markdown));
        printed.put(Golden.pair(source, SOURCE, ".report.txt"), Told.content(Outputs.reportText().file(context)));
        printed.put(Golden.pair(source, SOURCE, ".report.md"), Told.content(Outputs.reportMarkdown().file(context)));
        RenderContext foreign = RenderContext.of(index, index.cases(), FigureSettings.DEFAULT, FOREIGN_INSIDERS);
        printed.put(Golden.pair(source, SOURCE, ".internal.txt"), Told.content(Outputs.reportText().file(foreign)));
        printed.values().removeIf(String::isEmpty);
        return printed;
    }

    private static <T> String all(List<T> elements, RenderContext context, BiFunction<T, RenderContext, String> print) {
        return String.join("\n", elements.stream().map(element -> print.apply(element, context)).toList());
    }
}
