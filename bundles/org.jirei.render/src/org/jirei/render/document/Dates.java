/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.render.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import org.jirei.model.Language;

/** Prints the year, month or day that an author wrote in ISO 8601: {@code 2018年6月12日}, {@code 12 June 2018}. */
final class Dates {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_LENGTH = "2018-06".length();

    private Dates() {
    }

    /** Returns {@code date} as printed; as it stands where it is no ISO date, empty for {@code null}. */
    static String print(String date, Language language) {
        if (date == null) {
            return "";
        }
        boolean japanese = language == Language.JAPANESE;
        if (date.matches("\\d{" + YEAR_DIGITS + "}")) {
            return japanese ? date + "年" : date;
        }
        return date.length() == MONTH_LENGTH
                ? parsed(date, japanese ? Dates::japaneseMonth : text -> YearMonth.parse(text).format(ENGLISH_MONTH))
                : parsed(date, japanese ? Dates::japaneseDay : text -> LocalDate.parse(text).format(ENGLISH_DAY));
    }

    /** Returns {@code 2018年1月1日～2018年12月31日}; an end that is {@code null} stays open; empty where both are. */
    static String period(String start, String end, FixedWords words) {
        if (start == null && end == null) {
            return "";
        }
        return (print(start, words.language()) + words.until() + print(end, words.language())).strip();
    }

    private static String japaneseMonth(String text) {
        YearMonth month = YearMonth.parse(text);
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    private static String japaneseDay(String text) {
        LocalDate day = LocalDate.parse(text);
        return japaneseMonth(YearMonth.from(day).toString()) + day.getDayOfMonth() + "日";
    }

    private static String parsed(String date, Function<String, String> printer) {
        try {
            return printer.apply(date);
        } catch (DateTimeParseException notIso) {
            return date;
        }
    }
}
