/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Locale;
import org.jirei.lang.parsing.Keyword;

/** Adds the section that is missing, in its place. */
final class AddSection implements Fixer {

    private static final String TERM = "term.section.";

    @Override
    public List<Fix> fixes(FixPlace place) {
        if (!place.argument(0).startsWith(TERM)) {
            return List.of();
        }
        Keyword section = Keyword.valueOf(place.argument(0).substring(TERM.length()).toUpperCase(Locale.ROOT));
        String word = place.word(section);
        return place.around(Keyword.CASE).flatMap(kase -> Insertion.into(place, kase))
                .map(inside -> inside.atRank(Insertion.rank(section, true), new Skeletons(place).passage(section)))
                .map(edit -> List.of(place.fix("add-section", edit, word).leaving(place.placeholder())))
                .orElse(List.of());
    }
}
