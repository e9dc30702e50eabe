/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jirei.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2018, 2018年, 2018",
        "2018-06, 2018年6月, June 2018",
        "2018-06-02, 2018年6月2日, 2 June 2018",
        "2018-13, 2018-13, 2018-13",
        "2018-02-30, 2018-02-30, 2018-02-30",
        "梅雨の頃, 梅雨の頃, 梅雨の頃",
    })
    void printsWhatWasWritten(String date, String japanese, String english) {
        assertEquals(japanese, Dates.print(date, Language.JAPANESE));
        assertEquals(english, Dates.print(date, Language.ENGLISH));
    }

    @Test
    void periodMayBeOpen() {
        FixedWords japanese = new FixedWords(Language.JAPANESE);
        FixedWords english = new FixedWords(Language.ENGLISH);
        assertEquals("2018年1月1日～2018年12月31日", Dates.period("2018-01-01", "2018-12-31", japanese));
        assertEquals("April 2024 – March 2025", Dates.period("2024-04", "2025-03", english));
        assertEquals("2018年～", Dates.period("2018", null, japanese));
        assertEquals("～2018年", Dates.period(null, "2018", japanese));
        assertEquals("", Dates.period(null, null, japanese));
    }
}
