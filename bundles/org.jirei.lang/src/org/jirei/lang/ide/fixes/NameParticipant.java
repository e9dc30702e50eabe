/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.JireiValueConverters.spellName;

import java.util.List;

/**
 * Puts in one of the case's actors where a participant is missing.
 *
 * @param behind whether behind the place or before it
 */
record NameParticipant(boolean behind) implements Fixer {

    private static final int MOST = 3;

    @Override
    public List<Fix> fixes(FixPlace place) {
        return NamesInReach.ACTORS.names(place).stream().limit(MOST).map(name -> place.fix("insert", behind
                ? place.insert(place.end(), " " + spellName(name)) : place.insert(place.start(), spellName(name) + " "),
                name)).toList();
    }
}
