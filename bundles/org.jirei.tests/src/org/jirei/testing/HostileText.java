/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.testing;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names, labels and prose at random, as far as the language can spell them, with all that has a meaning elsewhere in
 * it.
 */
final class HostileText {

    private static final String[] PIECES = {
        "重要インフラ", "サービス", "止まった", "の", "は", "。", "、", "・", "ー", "「窓口」", "（注）", "利用者", "ｼｽﾃﾑ", "１２", "𠮟る",
        "service", "failed", "The operator", "e-mail", "a/b", "10:05", "100%", "don't",
        "{", "}", "{{", "}}", "{{a}}", "\\", "\\\\", "\\{{", "\"", "'", "“”", "- ", "-- ", "-", "--", "=", "=>", "->",
        "-x", "<->",
        "//", "/*", "*/", "https://example.jp/", "[翌日]", "[", ":", "：", "：：", ",", "..", "^", "step", "事象 ", "検知 {",
        "cause {",
        "｛", "｝", "👩‍💻", "🔥", "が", "\u200B", "\u2028", "\u0085", "\f", "\t", " ", "\u3000", "\u00A0", "\uFEFF", "|",
        "<b>", "&amp;",
    };
    private static final String[] LINE_STARTS =
            {"", "", "", "- ", "= ", "}", "・", "\\- ", "\\\\}", "｝", "検知 {", "case x \"X\" {"};
    private static final String[] NAME_HEADS = {"a", "op", "対処", "利用者", "𠮟", "_", "é", "ア", "々"};
    private static final String[] NAME_TAILS = {"", "x", "2018", "_1", "チーム", "ー", "線"};
    private static final String[] KEYWORDS = {
        "case", "事例", "step", "検知", "team", "published", "公表名", "cause", "接続", "ネットワーク", "note",
    };

    private final Random random;
    private int names;

    HostileText(Random random) {
        this.random = random;
    }

    /** Returns a name that was not returned before; now and then one that equals a keyword. */
    String name() {
        names++;
        if (names <= KEYWORDS.length && random.nextInt(3) == 0) {
            return KEYWORDS[names - 1];
        }
        return any(NAME_HEADS) + any(NAME_TAILS) + "_" + names;
    }

    /** Returns any text on one line; it may be empty. */
    String label() {
        return words(random.nextInt(5));
    }

    /** Returns the text of a time. */
    String time() {
        return random.nextBoolean() ? "2018-06-" + (10 + random.nextInt(20)) + (random.nextBoolean() ? " 10:05" : "")
                : trim(words(1 + random.nextInt(3)).replace("]", "")) + "頃";
    }

    /**
     * Returns a stretch of prose.
     *
     * @param first whether the prose begins with it
     * @param last whether the prose ends with it; otherwise a reference follows
     * @param lines whether it may have several lines
     */
    String prose(boolean first, boolean last, boolean lines) {
        StringBuilder text = new StringBuilder(first ? trimStart(words(3)) : words(3));
        for (int more = lines ? random.nextInt(3) : 0; more > 0; more--) {
            String line = trim(any(LINE_STARTS) + words(4));
            if (!line.isEmpty()) {
                text = new StringBuilder(first && text.isEmpty() ? "文" : trimEnd(text.toString())).append('\n')
                        .append(line);
            }
        }
        if (last) {
            String trimmed = trimEnd(text.toString());
            return trimmed.isEmpty() || trimmed.endsWith("\n") ? trimmed + "終" : trimmed;
        }
        boolean spellable = !text.isEmpty() && !text.toString().matches("(?s).*(\\\\\\{*|\\{\\{)");
        return spellable ? text.toString() : text + "と";
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(unused -> any(PIECES)).collect(Collectors.joining());
    }

    private String any(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String trim(String text) {
        return trimStart(trimEnd(text));
    }

    private static String trimStart(String text) {
        return text.replaceFirst("^[ \t\u3000\u00A0\uFEFF]+", "");
    }

    private static String trimEnd(String text) {
        return text.replaceFirst("[ \t\u3000\u00A0\uFEFF]+$", "");
    }
}
