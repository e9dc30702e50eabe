/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;

/**
 * Deletes the statement at the place, with its block.
 *
 * @param key of the fix
 */
record DeleteStatement(String key) implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        return place.statement().map(statement -> List.of(place.fix(key, place.delete(statement),
                Shortened.of(place.words())))).orElse(List.of());
    }
}
