/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.ScannedToken;
import org.jirei.model.Actors;
import org.jirei.model.Case;
import org.jirei.model.Flows;
import org.jirei.model.NamedElement;
import org.jirei.model.Survey;

/** What a name at some place may mean. */
enum NamesInReach {
    CASES, CRITERIA, ACTORS, EVERYTHING;

    /** Returns what the name at {@code place} may mean. */
    static Optional<NamesInReach> of(FixPlace place) {
        if (isReference(place)) {
            return Optional.of(EVERYTHING);
        }
        return place.statement().map(SourceStatement::keyword).map(keyword -> switch (keyword) {
            case CASES -> CASES;
            case MEETS -> CRITERIA;
            case STEP, ACTION, LINK -> ACTORS;
            default -> null;
        });
    }

    private static boolean isReference(FixPlace place) {
        ScannedToken before = null;
        for (ScannedToken token : place.source().tokens()) {
            if (token.start() >= place.start()) {
                break;
            }
            before = token.kind().hidden() ? before : token;
        }
        return before != null && before.is("{{");
    }

    /** Returns the names of this kind that are known at {@code place}. */
    List<String> names(FixPlace place) {
        List<NamedElement> named = new ArrayList<>();
        Optional<Case> kase = place.kase();
        if (this == ACTORS || this == EVERYTHING) {
            kase.ifPresent(found -> named.addAll(Actors.all(found)));
        }
        if (this == EVERYTHING) {
            kase.ifPresent(found -> named.addAll(Flows.lines(found)));
        }
        if (this == CASES || this == EVERYTHING) {
            place.documents().forEach(document -> named.addAll(document.getCases()));
        }
        if (this == CRITERIA) {
            place.documents().forEach(document -> document.getSurveys().stream().map(Survey::getCriteria)
                    .forEach(named::addAll));
        }
        return named.stream().map(NamedElement::getName).filter(Objects::nonNull).distinct().toList();
    }
}
