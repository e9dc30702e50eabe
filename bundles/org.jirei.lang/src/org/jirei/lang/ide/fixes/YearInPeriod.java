/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.stream.Stream;

/** Takes a date that lies outside of the survey's period for one with a mistyped year. */
final class YearInPeriod implements Fixer {

    private static final int YEAR = 4;

    @Override
    public List<Fix> fixes(FixPlace place) {
        String date = place.argument(0);
        int at = place.words().indexOf(date);
        if (at < 0 || date.length() < YEAR || place.argument(1).length() < YEAR || place.argument(2).length() < YEAR) {
            return List.of();
        }
        int start = place.start() + at;
        return Stream.of(place.argument(1), place.argument(2)).map(limit -> limit.substring(0, YEAR)).distinct()
                .map(year -> year + date.substring(YEAR))
                .filter(moved -> isWithin(moved, place.argument(1), place.argument(2)))
                .map(moved -> place.fix("replace", place.replace(start, start + date.length(), moved), moved)).toList();
    }

    /** ISO dates compare as their text does, as far as both tell. */
    private static boolean isWithin(String date, String first, String last) {
        return compare(date, first) >= 0 && compare(date, last) <= 0;
    }

    private static int compare(String one, String other) {
        int both = Math.min(one.length(), other.length());
        return one.substring(0, both).compareTo(other.substring(0, both));
    }
}
