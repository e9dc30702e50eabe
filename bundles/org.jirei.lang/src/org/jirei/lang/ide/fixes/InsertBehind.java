/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.function.Function;

/**
 * Puts in, behind the place, what is missing there.
 *
 * @param missing what is put in, with the blank before it; nothing where it is empty
 */
record InsertBehind(Function<FixPlace, String> missing) implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        String words = missing.apply(place);
        return words.isEmpty() ? List.of() : List.of(
                place.fix("insert", place.insert(place.end(), words), words.strip()).leaving(selected(place, words)));
    }

    private static String selected(FixPlace place, String words) {
        return words.contains(place.placeholder()) ? place.placeholder() : "";
    }
}
