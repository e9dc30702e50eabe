/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that are broken at random, the same for the same seed. */
public final class BrokenText {

    private static final String[] WORDS = {
        "case", "事例", "survey", "調査", "step", "事象", "action", "対処", "note", "補足", "flow", "経過", "phase", "段階",
        "actors", "登場者", "team", "部署", "link", "接続", "cause", "原因", "impact", "background", "背景", "lessons", "meets",
        "cases", "period", "confidential", "published", "category", "criteria", "a", "b", "利用者", "^case", "_x", "1号機",
        "2018-06-12", "2018", "\"題\"", "\"", "\\", "“", "「題」", "[翌日]", "[", "］", "{", "}", "｛", "｝", "{{", "}}", "\\{{",
        "{{a}}", ",", "、", ":", "：", "->", "→", "<->", "-x", "=>", "－＞", "ー＞", "- ", "-- ", "-", "・", "=", "= ", "●",
        "..",
        "～", "//", "/*", "*/", "\n", "\n\n", "\r\n", "\r", " ", "  ", "\t", "　", "\uFEFF", "\u200B", "\u2028", "\f",
        "\0",
        "𠮟", "👩‍💻", "\uD842", "\uDFB7", "\uE000", "\uE007", "文である。", "ﾌﾞ", "が", "(1)", "#", ";", "<", "？",
    };
    private static final int MOST_WORDS = 120;
    private static final int MOST_CHANGES = 6;

    private BrokenText() {
    }

    /** Returns words and signs of the language, and what else may be typed, in any order. */
    public static String words(Random random) {
        int count = random.nextInt(MOST_WORDS);
        return IntStream.range(0, count)
                .mapToObj(unused -> WORDS[random.nextInt(WORDS.length)] + (random.nextBoolean() ? " " : ""))
                .collect(Collectors.joining());
    }

    /** Returns any characters whatever, unpaired surrogates included. */
    public static String characters(Random random) {
        return IntStream.range(0, random.nextInt(MOST_WORDS))
                .mapToObj(unused -> String.valueOf((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000)))
                .collect(Collectors.joining());
    }

    /** Returns {@code text} with some lines, words or characters deleted, doubled, swapped or put in. */
    public static String mutated(String text, Random random) {
        String mutated = text;
        for (int change = 1 + random.nextInt(MOST_CHANGES); change > 0; change--) {
            mutated = switch (random.nextInt(3)) {
                case 0 -> change(mutated, "(?<=\n)", random);
                case 1 -> change(mutated, "(?<= )|(?=[ \n{}\":,])", random);
                default -> change(mutated, "", random);
            };
        }
        return mutated;
    }

    private static String change(String text, String separator, Random random) {
        List<String> pieces = new ArrayList<>(List.of(text.split(separator, -1)));
        int at = random.nextInt(pieces.size());
        switch (random.nextInt(4)) {
            case 0 -> pieces.remove(at);
            case 1 -> pieces.add(at, pieces.get(at));
            case 2 -> pieces.add(at, pieces.remove(random.nextInt(pieces.size())));
            default -> pieces.add(at, WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join("", pieces);
    }
}
