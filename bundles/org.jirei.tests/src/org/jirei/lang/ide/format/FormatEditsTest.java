/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jirei.lang.SourceText;
import org.jirei.lang.formatting.JireiFormatter;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.model.Language;
import org.jirei.testing.Golden;
import org.jirei.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Formatting changes in an editor what the formatter changes, and no more. */
final class FormatEditsTest {

    static List<Path> files() {
        return Sources.correctFiles();
    }

    private static String formatted(String text, Language keywords) {
        return TextEdit.apply(text, FormatEdits.of(new SourceText("1.jirei", text), keywords).edits());
    }

    @ParameterizedTest
    @MethodSource("files")
    void editsMakeWhatTheFormatterMakes(Path file) {
        String ragged = Golden.read(file).replaceAll("(?m)^ +(?=[^- =・\\\\])", "       ").replaceAll("\r\n", "\n");
        for (Language keywords : new Language[] {null, Language.JAPANESE, Language.ENGLISH}) {
            String expected = JireiFormatter.format(new SourceText("1.jirei", ragged), keywords).text();
            assertEquals(expected, formatted(ragged, keywords));
            assertEquals(expected.replace("\n", "\r\n"), formatted(ragged.replace("\n", "\r\n"), keywords));
        }
    }

    @Test
    void whatIsRightStaysUntouched() {
        String text = "case c \"題\" {\n    sector \"水道\"\n  occurred 2018\n}\n";
        List<TextEdit> edits = FormatEdits.of(new SourceText("1.jirei", text), null).edits();
        assertEquals(List.of(new TextEdit("1.jirei", 12, 5, "\n  ")), edits);
    }

    @Test
    void aSourceWithSyntaxErrorsIsLeftAlone() {
        FormatEdits edits = FormatEdits.of(new SourceText("1.jirei", "case c {\n- x"), null);
        assertTrue(edits.edits().isEmpty());
        assertFalse(edits.problems().isEmpty());
    }
}
