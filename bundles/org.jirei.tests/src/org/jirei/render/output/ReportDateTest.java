/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDateTest {

    @Test
    void environmentTellsTheDate() {
        assertEquals(Instant.parse("2018-12-31T23:59:59Z"), date("1546300799").instant());
    }

    @Test
    void withoutIsAlwaysTheSame() {
        assertEquals(ReportDate.FIXED, ReportDate.of(Map.of()));
        assertEquals(ReportDate.FIXED, date(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "1.5", " 1", "-1", "253402300800", "99999999999999999999", "9223372036854775807"})
    void whatIsNoDateIsRefused(String seconds) {
        assertThrows(IllegalArgumentException.class, () -> date(seconds));
    }

    @Test
    void zipFilesTellTheNearestDateTheyCan() {
        assertEquals(LocalDateTime.of(2018, 12, 31, 23, 59, 58), date("1546300799").inZip());
        assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), date("0").inZip());
        assertEquals(LocalDateTime.of(2107, 12, 31, 23, 59, 58), date("253402300799").inZip());
    }

    private static ReportDate date(String seconds) {
        return ReportDate.of(Map.of(ReportDate.VARIABLE, seconds));
    }
}
