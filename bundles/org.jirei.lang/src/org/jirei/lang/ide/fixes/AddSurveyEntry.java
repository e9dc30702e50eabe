/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.SourceStatement;
import org.jirei.lang.parsing.Keyword;

/** Adds what a survey lacks, in its place, or fills in what is there but empty. */
final class AddSurveyEntry implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        Optional<SourceStatement> survey = place.around(Keyword.SURVEY).filter(SourceStatement::isWhole);
        return survey.map(found -> switch (place.argument(0)) {
            case "term.survey.title" -> List.of(Titles.add(place, found));
            case "term.survey.purpose" -> passage(place, found, Keyword.PURPOSE);
            case "term.survey.operation" -> passage(place, found, Keyword.OPERATION);
            case "term.survey.criteria" -> criteria(place, found);
            case "term.survey.categories" -> category(place, found);
            default -> List.<Fix>of();
        }).orElse(List.of());
    }

    private static List<Fix> passage(FixPlace place, SourceStatement survey, Keyword keyword) {
        Skeletons skeletons = new Skeletons(place);
        return fixes(place, keyword, EntryFiller.of(place, survey).add(keyword, true, skeletons.bullet(),
                skeletons.passage(keyword)));
    }

    private static List<Fix> criteria(FixPlace place, SourceStatement survey) {
        String criterion = new Skeletons(place).labelled(Keyword.CRITERION, "新しい基準", "newCriterion");
        return fixes(place, Keyword.CRITERIA, EntryFiller.of(place, survey).add(Keyword.CRITERIA, true, criterion,
                place.word(Keyword.CRITERIA) + " {\n  " + criterion + "\n}"));
    }

    private static List<Fix> category(FixPlace place, SourceStatement survey) {
        String category = new Skeletons(place).labelled(Keyword.CATEGORY, "新しい分類", "newCategory") + " {\n}";
        return fixes(place, Keyword.CATEGORY,
                Insertion.into(place, survey).map(inside -> inside.last(category)).stream().toList());
    }

    private static List<Fix> fixes(FixPlace place, Keyword keyword, List<TextEdit> edits) {
        return edits.isEmpty() ? List.of()
                : List.of(place.fix("add-entry", edits, place.word(keyword)).leaving(place.placeholder()));
    }
}
