/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Tells which names look most like another. */
final class Nearness {

    private static final double NEAR = 0.5;

    private Nearness() {
    }

    /** Returns at most {@code most} of {@code names}, those first that {@code name} looks most like. */
    static List<String> nearest(Collection<String> names, String name, int most) {
        return names.stream().distinct().sorted(Comparator.comparingDouble(other -> distance(other, name)))
                .limit(most).toList();
    }

    /** Returns whether the two look so much alike that one is probably a slip of the other. */
    static boolean isNear(String left, String right) {
        return distance(left, right) <= NEAR;
    }

    /** Returns how many letters differ, in parts of the longer name: 0 for the same, 1 for none in common. */
    private static double distance(String left, String right) {
        String one = folded(left);
        String other = folded(right);
        int[] edits = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            edits[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = edits[0];
            edits[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = edits[j];
                edits[j] = Math.min(changed, 1 + Math.min(edits[j], edits[j - 1]));
            }
        }
        return edits[other.length()] / (double) Math.max(1, Math.max(one.length(), other.length()));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
