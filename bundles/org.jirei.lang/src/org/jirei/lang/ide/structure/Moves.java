/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells which parts stand in another order than before. */
public final class Moves {

    private Moves() {
    }

    /**
     * Returns the least keys that have to be moved to get from one order to the other. What there is in only one of the
     * two has not moved, nor has what only makes room for it.
     */
    public static Set<String> of(List<String> before, List<String> after) {
        List<String> kept = before.stream().filter(Set.copyOf(after)::contains).toList();
        List<String> now = after.stream().filter(Set.copyOf(before)::contains).toList();
        int start = 0;
        while (start < now.size() && kept.get(start).equals(now.get(start))) {
            start++;
        }
        int end = now.size();
        while (end > start && kept.get(end - 1).equals(now.get(end - 1))) {
            end--;
        }
        Set<String> moved = new LinkedHashSet<>(now.subList(start, end));
        longestCommon(kept.subList(start, end), now.subList(start, end)).forEach(moved::remove);
        return moved;
    }

    private static List<String> longestCommon(List<String> one, List<String> other) {
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                length[i][j] = one.get(i).equals(other.get(j)) ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<String> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                common.add(one.get(i));
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
