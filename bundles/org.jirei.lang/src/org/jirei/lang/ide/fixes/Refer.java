/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.JireiValueConverters.spellName;

import java.util.List;

/** Refers by name in the place of a typed number or of what only looks like a reference. */
final class Refer implements Fixer {

    private static final int NAME = 1;

    @Override
    public List<Fix> fixes(FixPlace place) {
        String name = place.argument(NAME);
        if (name.isEmpty() || name.startsWith("term.")) {
            return List.of();
        }
        String reference = "{{" + spellName(name) + "}}";
        return List.of(place.fix("refer", place.replace(place.start(), place.end(), reference), reference));
    }
}
