/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.EnclosedSource.encodeLabel;

import java.util.List;
import org.jirei.lang.parsing.Keyword;

/** Begins the case that a category lists, at the end of the source. */
final class CreateCase implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        if (NamesInReach.of(place).filter(reach -> reach == NamesInReach.CASES).isEmpty()) {
            return List.of();
        }
        String gap = place.text().endsWith("\n") ? "\n" : "\n\n";
        String kase = place.word(Keyword.CASE) + " " + place.words() + " " + encodeLabel(place.placeholder())
                + " {\n}\n";
        return List.of(place.fix("create-case", place.insert(place.text().length(), gap + kase), place.words())
                .leaving(place.placeholder()));
    }
}
