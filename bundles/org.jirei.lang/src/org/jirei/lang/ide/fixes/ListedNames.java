/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.jirei.lang.Diagnostic;
import org.jirei.lang.ParsedSource;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.Keyword;
import org.jirei.model.rules.Severity;

/** The list of names that a category or case has, or can have, in whatever source it stands. */
final class ListedNames {

    static final Keyword CASES = Keyword.CASES;
    static final Keyword MEETS = Keyword.MEETS;

    private final FixPlace place;
    private final SourceStatement around;
    private final Keyword keyword;

    private ListedNames(FixPlace place, SourceStatement around, Keyword keyword) {
        this.place = place;
        this.around = around;
        this.keyword = keyword;
    }

    /** Returns the list of {@code object}, which may stand in another source than {@code place}. */
    static Optional<ListedNames> in(FixPlace place, EObject object, Keyword keyword) {
        Optional<TextRegion> region = place.region(object);
        return region.flatMap(found -> at(place, place.sourceOf(object), found.offset()))
                .flatMap(other -> other.statement().map(statement -> new ListedNames(other, statement, keyword)));
    }

    private static Optional<FixPlace> at(FixPlace place, ParsedSource source, int offset) {
        return FixPlace.of(place.sources(), new Diagnostic(source.source().name(), 1, 1, 1, 1, offset, 0,
                Severity.INFO, place.problem(), place.arguments()));
    }

    /** Adds {@code name} at the end; empty where there is no room for it. */
    Optional<TextEdit> add(String name) {
        Optional<SourceStatement> list = around.inner(keyword).findFirst();
        return list.isPresent()
                ? Optional.of(place.insert(list.get().headEnd(), ", " + name))
                : Insertion.into(place, around).map(inside -> inside.atRank(Insertion.rank(keyword, false),
                        place.word(keyword) + " " + name));
    }
}
