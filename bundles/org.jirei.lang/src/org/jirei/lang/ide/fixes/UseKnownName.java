/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.JireiValueConverters.spellName;

import java.util.List;

/**
 * Writes a known name in the place of an unknown one.
 *
 * @param near whether to offer names that the unknown one is probably a slip of, or else the others
 */
record UseKnownName(boolean near) implements Fixer {

    private static final int MOST = 3;

    @Override
    public List<Fix> fixes(FixPlace place) {
        String wrong = place.words().replaceFirst("^\\^", "");
        List<String> names = NamesInReach.of(place).map(reach -> reach.names(place)).orElse(List.of());
        return Nearness.nearest(names, wrong, MOST).stream().filter(name -> Nearness.isNear(name, wrong) == near)
                .map(name -> place.fix("use-name", place.replace(place.start(), place.end(), spellName(name)), name))
                .toList();
    }
}
