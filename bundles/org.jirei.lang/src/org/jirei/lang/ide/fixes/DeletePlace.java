/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;

/**
 * Deletes what should not be there.
 *
 * @param key of the fix
 */
record DeletePlace(String key) implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        return List.of(place.fix(key, place.deleteLines(place.start(), place.end()), Shortened.of(place.words())));
    }
}
