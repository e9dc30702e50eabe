/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;

/** Makes a bullet of the second level one of the first. */
final class RaiseBullet implements Fixer {

    private static final int MARK = 2;

    @Override
    public List<Fix> fixes(FixPlace place) {
        String mark = place.bullet().strip();
        return place.words().startsWith("--")
                ? List.of(place.fix("replace", place.replace(place.start(), place.start() + MARK, mark), mark))
                : List.of();
    }
}
