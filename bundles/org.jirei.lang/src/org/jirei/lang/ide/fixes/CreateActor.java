/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.EnclosedSource.encodeLabel;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.Keyword;

/** Adds the actor whose name is used already. */
final class CreateActor implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> kase = place.around(Keyword.CASE);
        if (kase.isEmpty() || NamesInReach.of(place).filter(reach -> reach == NamesInReach.ACTORS).isEmpty()) {
            return List.of();
        }
        return add(place, kase.get(), place.words())
                .map(edit -> List.of(place.fix("create-actor", edit, place.words()))).orElse(List.of());
    }

    /** Adds an organization called {@code name} to the actors of {@code kase}. */
    static Optional<TextEdit> add(FixPlace place, SourceStatement kase, String name) {
        String label = name.startsWith("^") ? name.substring(1) : name;
        String actor = place.word(Keyword.ORGANIZATION) + " " + name + " " + encodeLabel(label);
        Optional<SourceStatement> actors = kase.inner(Keyword.ACTORS).findFirst();
        return actors.isPresent()
                ? Insertion.into(place, actors.get()).map(inside -> inside.last(actor))
                : Insertion.into(place, kase).map(inside -> inside.atRank(Insertion.rank(Keyword.ACTORS, true),
                        place.word(Keyword.ACTORS) + " {\n  " + actor + "\n}"));
    }
}
