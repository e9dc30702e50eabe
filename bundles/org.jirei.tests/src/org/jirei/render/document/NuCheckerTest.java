/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Reports pass the checker of the W3C without an error or a warning. */
class NuCheckerTest {

    /** What XML needs and HTML does not mind. */
    private static final String XML_ENDING = "Trailing slash on void elements has no effect";

    /** Reports at random are much alike: not all of them are looked at. */
    private static final int SKIPPED = 16;

    /** A page, which tests call by its file's name. */
    private record Page(String name, String html) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Page> pages() {
        Stream<Map<String, String>> reports = Stream.concat(Stream.of(ExampleReport.files()),
                ReportTest.reports().skip(SKIPPED).map(told -> ExampleReport.files(told.context())));
        return reports.flatMap(files -> files.entrySet().stream()).filter(file -> file.getKey().endsWith(".html"))
                .map(file -> new Page(file.getKey(), file.getValue()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsNothing(Page page) throws IOException, SAXException {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        checker.setNoLangDetect(true);
        String told = checker.validate(new ByteArrayInputStream(page.html().getBytes(StandardCharsets.UTF_8)));
        List<String> findings = told.lines().filter(line -> !line.isBlank() && !line.contains(XML_ENDING)).toList();
        assertEquals(List.of(), findings, page.name());
    }
}
