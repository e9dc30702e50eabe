/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;

/** Begins a lesson with a heading, to be written. */
final class AddHeading implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        String indentation = place.statementLines().indentation(place.start());
        String heading = new Skeletons(place).heading() + "\n" + indentation;
        return List.of(place.fix("add-heading", place.insert(place.start(), heading)).leaving(place.placeholder()));
    }
}
