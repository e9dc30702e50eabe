/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.output;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * The date that files with a date in them carry, so that the same sources give the same bytes: that of
 * {@value #VARIABLE}, as reproducible-builds.org specifies it, else a fixed one. Never that of the clock.
 *
 * @param instant in UTC, whole seconds
 */
public record ReportDate(Instant instant) {

    /** The environment variable that holds a date, in seconds since 1970-01-01T00:00:00Z. */
    public static final String VARIABLE = "SOURCE_DATE_EPOCH";

    /** The date where nobody says another. */
    public static final ReportDate FIXED = new ReportDate(Instant.parse("2000-01-01T00:00:00Z"));

    /** Zip files tell times from 1980 to 2107 in steps of two seconds (APPNOTE 4.4.6). */
    private static final LocalDateTime FIRST_IN_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0, 0);
    private static final LocalDateTime LAST_IN_ZIP = LocalDateTime.of(2107, 12, 31, 23, 59, 58);
    /** Dates of documents have years of four digits. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /**
     * Returns the date that {@code environment} tells, else the fixed one.
     *
     * @throws IllegalArgumentException where the variable is set to something else than a number of seconds from 1970
     *         to 9999
     */
    public static ReportDate of(Map<String, String> environment) {
        String seconds = environment.getOrDefault(VARIABLE, "");
        if (seconds.isEmpty()) {
            return FIXED;
        }
        try {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds));
            if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LAST)) {
                throw new IllegalArgumentException(VARIABLE + " is out of range: " + seconds);
            }
            return new ReportDate(instant);
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException(VARIABLE + " is no number of seconds: " + seconds, e);
        }
    }

    /** Returns the date in UTC for the entries of a zip file: the nearest that such a file can tell. */
    public LocalDateTime inZip() {
        LocalDateTime date = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return date.isBefore(FIRST_IN_ZIP) ? FIRST_IN_ZIP
                : date.isAfter(LAST_IN_ZIP) ? LAST_IN_ZIP
                : date.minusSeconds(date.getSecond() % 2);
    }
}
