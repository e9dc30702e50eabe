/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.parsing;

import java.text.Normalizer;
import java.util.Collection;
import org.jirei.model.Language;

/** Finds the word that a misspelt one was probably meant to be. */
public final class NearestWord {

    /** A word of n letters may be off by n / 3 edits, two at the most: stepp, flwo, but not site for step. */
    private static final int LETTERS_PER_EDIT = 3;
    private static final int MOST_EDITS = 2;

    private NearestWord() {
    }

    /**
     * Returns the keyword of {@code keywords} whose spelling is nearest to {@code word}, in whatever width; {@code
     * null} if none is.
     */
    static Keyword among(Collection<Keyword> keywords, String word) {
        Keyword nearest = null;
        String typed = Normalizer.normalize(word, Normalizer.Form.NFKC);
        int fewest = allowedEdits(typed) + 1;
        for (Keyword keyword : keywords) {
            int edits = Math.min(distance(keyword.spelling(Language.ENGLISH), typed),
                    distance(keyword.spelling(Language.JAPANESE), typed));
            if (edits < fewest) {
                fewest = edits;
                nearest = keyword;
            }
        }
        return nearest;
    }

    /** Returns the spelling of {@code keyword} in the language that {@code word} seems to be in. */
    static String spellingOf(Keyword keyword, String word) {
        boolean latin = Normalizer.normalize(word, Normalizer.Form.NFKC).codePoints().allMatch(letter -> letter < 128);
        return keyword.spelling(latin ? Language.ENGLISH : Language.JAPANESE);
    }

    /**
     * Returns the name of {@code names} nearest to {@code name}, or {@code null} if none is near; the first of equals.
     */
    public static String amongNames(Iterable<String> names, String name) {
        String nearest = null;
        int fewest = allowedEdits(name) + 1;
        for (String candidate : names) {
            int edits = distance(candidate, name);
            if (edits < fewest) {
                fewest = edits;
                nearest = candidate;
            }
        }
        return nearest;
    }

    private static int allowedEdits(String word) {
        return Math.min(MOST_EDITS, Math.max(1, word.length() / LETTERS_PER_EDIT));
    }

    /** The Damerau-Levenshtein distance with adjacent swaps, letters compared without regard to case. */
    private static int distance(String left, String right) {
        int[][] edits = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                boolean same = sameLetter(left, i - 1, right, j - 1);
                edits[i][j] = Math.min(edits[i - 1][j - 1] + (same ? 0 : 1),
                        1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                if (i > 1 && j > 1 && sameLetter(left, i - 1, right, j - 2) && sameLetter(left, i - 2, right, j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[left.length()][right.length()];
    }

    private static boolean sameLetter(String left, int i, String right, int j) {
        return Character.toLowerCase(left.charAt(i)) == Character.toLowerCase(right.charAt(j));
    }
}
