/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The construct around a caret, which is {@code ^} in the text; {@code |} begins a line. */
class SourcePlaceTest {

    private static final String CARET = "^";

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "^; SOURCE",
        "// a remark ^; SOURCE",
        "survey s \"S\" {|purpose {|To ^learn.|}|}; SURVEY",
        "case c \"C\" { ^ }; CASE",
        "case c \"C\" {|summary {|Some^thing.|}|}; CASE",
        "case c \"C\" { cause \"a ^reason\" }; CASE",
        "case c \"C\" { actors { organization o \"O\" { system a^ \"A\" } } }; ACTORS",
        "case c \"C\" { flow { step s a: Some^thing } }; FLOW",
        "case c \"C\" { flow { phase \"P\" { step s a^ } } }; FLOW",
        "case c \"C\" { flow { step s a: not closed^; FLOW",
        "事例 c \"C\" { 原因 { ・わけ^ } }; SECTION",
        "case c \"C\" { lessons { = One ^ } }; SECTION"})
    void theInnermostConstructCounts(String marked, SourcePlace place) {
        String lines = marked.replace('|', '\n');
        assertEquals(place, SourcePlace.at(lines.replace(CARET, ""), lines.indexOf(CARET)));
    }
}
