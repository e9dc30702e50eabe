/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;

/** Begins what a heading announces with a bullet, to be written. */
final class AddLesson implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        return place.statement().map(heading -> {
            String indentation = place.statementLines().indentation(heading.start());
            String bullet = "\n" + indentation + new Skeletons(place).bullet();
            return List.of(place.fix("add-bullet", place.insert(heading.end(), bullet)).leaving(place.placeholder()));
        }).orElse(List.of());
    }
}
