/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.text.Normalizer;

/** Reads dates as people write them: 2018/6/12, 2018年6月, 平成30年6月, and those that the calendar does not have. */
final class ReadDate {

    private static final Pattern DATE = Pattern.compile("(?:(令和|平成|昭和|[RHS])\\s*)?(\\d{4}|\\d{1,2}|元)\\s*[-/.年]"
            + "(?:\\s*(\\d{1,2})\\s*(?:月|[-/.](?=\\s*\\d)|(?!\\d))(?:\\s*(\\d{1,2})\\s*日?)?)?"
            + "(?:[T\\s]\\s*(\\d{1,2})[:時](\\d{1,2})分?(?::(\\d{1,2}))?)?");
    private static final int REIWA = 2018;
    private static final int HEISEI = 1988;
    private static final int SHOWA = 1925;
    private static final int MONTHS = 12;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private ReadDate() {
    }

    /** Returns the first date of {@code text} in the form of ISO 8601, moved into the calendar where it is outside. */
    static Optional<String> first(String text) {
        return all(text).stream().findFirst();
    }

    /** Returns the dates of {@code text} in their order. */
    static List<String> all(String text) {
        List<String> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (matcher.find()) {
            date(matcher).ifPresent(dates::add);
        }
        return dates;
    }

    private static Optional<String> date(Matcher found) {
        int year = year(found);
        if (year < 1000) {
            return Optional.empty();
        }
        if (found.group(3) == null) {
            return Optional.of(String.format("%04d", year));
        }
        int month = Integer.parseInt(found.group(3));
        if (month < 1 || month > MONTHS) {
            return Optional.of(String.format("%04d", year));
        }
        if (found.group(4) == null) {
            return Optional.of(String.format("%04d-%02d", year, month));
        }
        int day = Math.clamp(Integer.parseInt(found.group(4)), 1, YearMonth.of(year, month).lengthOfMonth());
        return Optional.of(String.format("%04d-%02d-%02d", year, month, day) + time(found));
    }

    private static int year(Matcher found) {
        int year = found.group(2).equals("元") ? 1 : Integer.parseInt(found.group(2));
        return switch (found.group(1) == null ? "" : found.group(1)) {
            case "令和", "R" -> REIWA + year;
            case "平成", "H" -> HEISEI + year;
            case "昭和", "S" -> SHOWA + year;
            default -> year;
        };
    }

    private static String time(Matcher found) {
        if (found.group(5) == null) {
            return "";
        }
        String seconds = found.group(7) == null ? "" : String.format(":%02d", clamp(found.group(7), LAST_MINUTE));
        return String.format(" %02d:%02d", clamp(found.group(5), LAST_HOUR), clamp(found.group(6), LAST_MINUTE))
                + seconds;
    }

    private static int clamp(String number, int most) {
        return Math.min(Integer.parseInt(number), most);
    }
}
