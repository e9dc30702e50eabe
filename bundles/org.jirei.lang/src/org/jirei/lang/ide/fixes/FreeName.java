/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.HashSet;
import java.util.Set;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.parsing.Keyword;
import org.jirei.lang.parsing.TokenKind;

/** Finds names that nothing has yet. */
final class FreeName {

    private FreeName() {
    }

    /** Returns {@code wish}, or that with the lowest number behind it, so that no source has the name yet. */
    static String like(FixPlace place, String wish) {
        Set<String> taken = taken(place);
        String name = wish;
        for (int number = 2; taken.contains(name) || Keyword.of(name) != null; number++) {
            name = wish + number;
        }
        return name;
    }

    private static Set<String> taken(FixPlace place) {
        Set<String> taken = new HashSet<>();
        for (ParsedSource source : place.sources().sources()) {
            source.tokens().stream().filter(token -> token.kind() == TokenKind.ID)
                    .map(token -> source.source().text().substring(token.start(), token.end()))
                    .map(name -> name.startsWith("^") ? name.substring(1) : name).forEach(taken::add);
        }
        return taken;
    }
}
