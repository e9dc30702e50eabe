/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;

/**
 * Writes one of a few possible words in the place of a wrong one.
 *
 * @param words the possible words
 */
record ReplaceByOneOf(List<String> words) implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        return words.stream().map(word -> place.fix("replace", place.replace(place.start(), place.end(), word), word))
                .toList();
    }
}
