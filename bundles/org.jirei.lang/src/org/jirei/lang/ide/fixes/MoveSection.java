/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.statements.SourceStatement;

/** Moves a section, with the comments above it, to its place among the others. */
final class MoveSection implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> section = place.statement()
                .filter(found -> found.isBlock() && place.statementLines().standsAlone(found));
        if (section.isEmpty()) {
            return List.of();
        }
        List<SourceStatement> others = section.get().around().inner().stream()
                .filter(other -> other != section.get() && other.isBlock() && Insertion.rank(other.keyword(), true) >= 0)
                .toList();
        int rank = Insertion.rank(section.get().keyword(), true);
        Optional<SourceStatement> next = others.stream()
                .filter(other -> Insertion.rank(other.keyword(), true) > rank).findFirst();
        if (next.isPresent() && next.get().start() < section.get().start()) {
            return move(place, section.get(), place.statementLines().first(next.get()));
        }
        Optional<SourceStatement> before = others.stream()
                .filter(other -> Insertion.rank(other.keyword(), true) < rank).reduce((one, later) -> later);
        return before.filter(other -> other.start() > section.get().start())
                .map(other -> move(place, section.get(), place.statementLines().last(other) + 1)).orElse(List.of());
    }

    private static List<Fix> move(FixPlace place, SourceStatement section, int line) {
        return LineMove.to(place, section, line).map(edits ->
                List.of(place.fix("move-section", edits, place.word(section.keyword())))).orElse(List.of());
    }
}
