/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.ide.statements.StatementLines;
import org.jirei.lang.parsing.Keyword;

/** Moves a statement into the block of the same case or survey in which it may stand. */
final class MoveWhereItBelongs implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Keyword keyword = Keyword.of(place.words().strip().split("[\\s{:：]", 2)[0]);
        HiddenLines lines = HiddenLines.at(place);
        if (keyword == null || !place.text().substring(lines.start(place), place.start()).isBlank()) {
            return List.of();
        }
        String indentation = place.text().substring(lines.start(place), place.start());
        String moved = StatementLines.indent(place.text().substring(lines.start(place), lines.end(place)),
                indentation, "");
        Optional<TextEdit> edit = keyword == Keyword.CASE || keyword == Keyword.SURVEY
                ? Optional.of(atEnd(place, moved))
                : target(place, keyword).flatMap(block -> Insertion.into(place, block))
                        .map(inside -> Insertion.rank(keyword, true) < 0 ? inside.last(moved)
                                : inside.atRank(Insertion.rank(keyword, true), moved));
        TextEdit removed = place.deleteLines(lines.start(place) + indentation.length(), lines.end(place));
        return edit.filter(inserted -> inserted.offset() < removed.offset() || inserted.offset() >= removed.end())
                .map(inserted -> List.of(place.fix("move-where-it-belongs", List.of(inserted, removed),
                        place.text().substring(place.start(), place.start() + keywordLength(place)))))
                .orElse(List.of());
    }

    private static int keywordLength(FixPlace place) {
        return place.words().split("[\\s{:：]", 2)[0].length();
    }

    private static TextEdit atEnd(FixPlace place, String moved) {
        return place.insert(place.text().length(), (place.text().endsWith("\n") ? "\n" : "\n\n") + moved + "\n");
    }

    private static Optional<SourceStatement> target(FixPlace place, Keyword keyword) {
        SourceStatement around = place.statements().root().all()
                .filter(each -> each.keyword() == Keyword.CASE || each.keyword() == Keyword.SURVEY)
                .filter(each -> each.start() <= place.start() && place.start() <= each.end())
                .reduce((outer, inner) -> inner).orElse(null);
        if (around == null) {
            return keyword == Keyword.CATEGORY ? place.statements().root().inner(Keyword.SURVEY).findFirst()
                    : Optional.empty();
        }
        return switch (keyword) {
            case STEP, ACTION, PHASE, NOTE -> around.inner(Keyword.FLOW).findFirst();
            case ORGANIZATION, TEAM, PERSON, ATTACKER, SYSTEM, NETWORK, DEVICE, SITE, LINK ->
                    around.inner(Keyword.ACTORS).findFirst();
            case CRITERION -> around.inner(Keyword.CRITERIA).findFirst();
            default -> Optional.of(around);
        };
    }
}
