/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Splits prose into sentences: after 。．！？, and after a Latin full stop before a space. Not inside brackets. */
public final class Sentences {

    private static final String ENDS = "。．！？";
    private static final String LATIN_ENDS = ".!?";
    private static final String PAUSES = "、，…";

    private Sentences() {
    }

    /** Returns the sentences of {@code text} with what ends them, without white space around them; none is empty. */
    public static List<Range> of(String text) {
        BitSet inBrackets = new BitSet();
        new Brackets(text).pairs().forEach(pair -> inBrackets.set(pair.start(), pair.end()));
        List<Range> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!inBrackets.get(at) && endsAt(text, at) && (at + 1 == text.length() || !endsAt(text, at + 1))) {
                add(text, start, at + 1, sentences);
                start = at + 1;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static boolean endsAt(String text, int at) {
        return ENDS.indexOf(text.charAt(at)) >= 0
                || LATIN_ENDS.indexOf(text.charAt(at)) >= 0
                        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static void add(String text, int from, int to, List<Range> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Range(start, end));
        }
    }

    /** Returns a sentence without the full stops, commas and white space at its end. */
    public static String withoutEnd(String sentence) {
        int end = sentence.length();
        while (end > 0 && isEndOrBlank(sentence.charAt(end - 1))) {
            end--;
        }
        return sentence.substring(0, end);
    }

    private static boolean isEndOrBlank(char character) {
        return ENDS.indexOf(character) >= 0 || LATIN_ENDS.indexOf(character) >= 0 || PAUSES.indexOf(character) >= 0
                || Character.isWhitespace(character);
    }

    /** Returns whether a sentence is written in Japanese: at least half of its letters are kana or kanji. */
    public static boolean isJapanese(String sentence) {
        long letters = sentence.codePoints().filter(Character::isLetter).count();
        long japanese = sentence.codePoints().filter(Characters::isJapanese).count();
        return japanese > 0 && 2 * japanese >= letters;
    }
}
