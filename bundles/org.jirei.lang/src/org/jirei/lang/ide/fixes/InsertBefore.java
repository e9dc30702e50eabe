/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.function.Function;

/**
 * Puts in, before the place, what is missing there.
 *
 * @param missing what is put in, in the place of the blanks that are there
 */
record InsertBefore(Function<FixPlace, String> missing) implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        String words = missing.apply(place);
        int start = place.start();
        while (start > 0 && (place.text().charAt(start - 1) == ' ' || place.text().charAt(start - 1) == '\u3000')
                && !words.startsWith(" ")) {
            start--;
        }
        boolean lineStart = start == 0 || place.text().charAt(start - 1) == '\n';
        return List.of(place.fix("insert", place.replace(lineStart ? place.start() : start, place.start(), words),
                words.strip()));
    }
}
