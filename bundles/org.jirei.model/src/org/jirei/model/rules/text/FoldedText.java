/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text in which what looks or sounds alike is alike: width and composition (NFKC), letter case, katakana as
 * hiragana, no white space, no invisible characters. Knows where in the original each of its characters comes from.
 */
public final class FoldedText {

    private static final int FIRST_KATAKANA = 'ァ';
    private static final int LAST_KATAKANA = 'ヶ';
    private static final int KATAKANA_TO_HIRAGANA = 'ぁ' - 'ァ';
    private static final int HALF_WIDTH_VOICED_MARK = 'ﾞ';
    private static final int HALF_WIDTH_SEMI_VOICED_MARK = 'ﾟ';

    private final StringBuilder text = new StringBuilder();
    private final List<Cluster> clusters = new ArrayList<>();

    /** A character with the marks that belong to it; {@code textStart} is where its folded form begins. */
    private record Cluster(int textStart, int start, int end) {
    }

    /** Folds {@code original}. */
    public FoldedText(String original) {
        StringBuilder cluster = new StringBuilder();
        int start = 0;
        int end = 0;
        for (int at = 0; at < original.length();) {
            int codePoint = original.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (!Characters.isBlankOrInvisible(codePoint)) {
                if (cluster.isEmpty() || !joinsBefore(codePoint)) {
                    add(cluster, start, end);
                    start = at;
                }
                cluster.appendCodePoint(codePoint);
                end = next;
            }
            at = next;
        }
        add(cluster, start, end);
    }

    private static boolean joinsBefore(int codePoint) {
        return codePoint == HALF_WIDTH_VOICED_MARK || codePoint == HALF_WIDTH_SEMI_VOICED_MARK
                || Characters.isCombining(codePoint);
    }

    private void add(StringBuilder cluster, int start, int end) {
        String folded = fold(cluster.toString());
        if (!folded.isEmpty()) {
            clusters.add(new Cluster(text.length(), start, end));
            text.append(folded);
        }
        cluster.setLength(0);
    }

    private static String fold(String cluster) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(cluster, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).codePoints()
                .filter(codePoint -> !Characters.isBlankOrInvisible(codePoint))
                .map(codePoint -> FIRST_KATAKANA <= codePoint && codePoint <= LAST_KATAKANA
                        ? codePoint + KATAKANA_TO_HIRAGANA : codePoint)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Returns the folded text. */
    public String text() {
        return text.toString();
    }

    /** Returns the offset in the original at which the character at {@code index} of the folded text begins. */
    public int start(int index) {
        return cluster(index).start();
    }

    /** Returns the offset in the original after the character at {@code index} of the folded text. */
    public int end(int index) {
        return cluster(index).end();
    }

    private Cluster cluster(int index) {
        int low = 0;
        int high = clusters.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (clusters.get(middle).textStart() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return clusters.get(low);
    }
}
