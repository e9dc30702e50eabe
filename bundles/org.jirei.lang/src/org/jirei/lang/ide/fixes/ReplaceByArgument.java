/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;

/**
 * Writes what the message names in the place of what is wrong.
 *
 * @param index of the message's argument, 0-based
 */
record ReplaceByArgument(int index) implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        String right = place.argument(index);
        return right.isEmpty() ? List.of()
                : List.of(place.fix("replace", place.replace(place.start(), place.end(), right), right));
    }
}
