/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.build.files;

import java.util.Arrays;
import java.util.Comparator;

/** Orders names by code point: the same on every machine, whatever its language. */
public final class CodePointOrder implements Comparator<String> {

    @Override
    public int compare(String left, String right) {
        int[] leftPoints = left.codePoints().toArray();
        int[] rightPoints = right.codePoints().toArray();
        return Arrays.compare(leftPoints, rightPoints);
    }
}
