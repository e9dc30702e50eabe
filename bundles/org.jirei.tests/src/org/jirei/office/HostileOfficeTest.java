/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jirei.print.FontChain;
import org.jirei.render.document.HostileReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that mean something to a format are words in documents and presentations, too, and both follow the schema. */
class HostileOfficeTest {

    private static final String TEXTS = "org.jirei.render.document.HostileReport#texts";

    @ParameterizedTest
    @MethodSource(TEXTS)
    void documentTellsTheWordsAndFollowsTheSchema(String hostile) throws Exception {
        try (FontChain fonts = FontChain.of(List.of())) {
            byte[] written = new ReportDocx(fonts, Optional.empty()).file(HostileReport.of(hostile).context()).content();
            assertEquals(List.of(), OoxmlSchema.of(written).errors());
            expectTold(hostile, WordText.read(written));
        }
    }

    @ParameterizedTest
    @MethodSource(TEXTS)
    void presentationTellsTheWordsAndFollowsTheSchema(String hostile) throws Exception {
        byte[] written = new ReportPptx(Optional.empty()).file(HostileReport.of(hostile).context()).content();
        assertEquals(List.of(), OoxmlSchema.of(written).errors());
        expectTold(hostile, DeckReading.read(written));
    }

    /** Long words go on in other paragraphs. */
    private static void expectTold(String hostile, List<String> texts) {
        String told = String.join("", texts);
        assertTrue(told.contains(HostileReport.printed(hostile)), told);
    }
}
