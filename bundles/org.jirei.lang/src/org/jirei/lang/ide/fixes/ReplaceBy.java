/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes what is wrong in another way, which follows from how it is written.
 *
 * @param change makes the right words of the wrong ones; what it leaves alone has no fix
 */
record ReplaceBy(UnaryOperator<String> change) implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        String right = change.apply(place.words());
        return right.equals(place.words()) ? List.of()
                : List.of(place.fix("replace", place.replace(place.start(), place.end(), right), Shortened.of(right)));
    }
}
