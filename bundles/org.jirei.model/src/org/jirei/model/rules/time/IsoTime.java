/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A local time as ISO 8601 writes it, from a year to a second.
 *
 * @param start when it begins
 * @param precision how much of it was written
 */
record IsoTime(LocalDateTime start, Precision precision) {

    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2}))?)?)?)?");
    private static final Pattern INTENDED = Pattern.compile(
            "\\d{4}-\\d{1,2}(?:-\\d{1,2})?(?:[T ]\\s*\\d{1,2}:\\d{1,2}(?::\\d{1,2})?)?");

    /** How much of a time is written, the coarsest first. */
    enum Precision {
        YEAR(ChronoUnit.YEARS), MONTH(ChronoUnit.MONTHS), DAY(ChronoUnit.DAYS), MINUTE(ChronoUnit.MINUTES),
        SECOND(ChronoUnit.SECONDS);

        private final ChronoUnit unit;

        Precision(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    /** Reads a time; empty where {@code text} is {@code null}, of another form, or no time of any calendar. */
    static Optional<IsoTime> of(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime start = LocalDateTime.of(number(form, 1, 0), number(form, 2, 1), number(form, 3, 1),
                    number(form, 4, 0), number(form, 5, 0), number(form, 6, 0));
            return Optional.of(new IsoTime(start, precision(form)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher form, int group, int otherwise) {
        return form.group(group) == null ? otherwise : Integer.parseInt(form.group(group));
    }

    private static Precision precision(Matcher form) {
        return form.group(6) != null ? Precision.SECOND
                : form.group(4) != null ? Precision.MINUTE
                : form.group(3) != null ? Precision.DAY
                : form.group(2) != null ? Precision.MONTH : Precision.YEAR;
    }

    /** Returns whether free text was meant as such a time, right or wrong: a four-digit year, a hyphen and digits. */
    static boolean isIntended(String text) {
        return INTENDED.matcher(text.strip()).matches();
    }

    /** Returns when it is over, exclusive. */
    LocalDateTime end() {
        return start.plus(1, precision.unit);
    }

    /** Returns whether it is later than {@code other} even if only what both tell is looked at. */
    boolean isAfter(IsoTime other) {
        Precision coarser = precision.compareTo(other.precision) < 0 ? precision : other.precision;
        return at(coarser).isAfter(other.at(coarser));
    }

    private LocalDateTime at(Precision coarser) {
        return switch (coarser) {
            case YEAR -> start.withDayOfYear(1).truncatedTo(ChronoUnit.DAYS);
            case MONTH -> start.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
            case DAY, MINUTE, SECOND -> start.truncatedTo(coarser.unit);
        };
    }
}
