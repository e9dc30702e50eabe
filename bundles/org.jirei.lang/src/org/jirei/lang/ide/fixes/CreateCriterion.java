/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.EnclosedSource.encodeLabel;

import java.util.List;
import java.util.Optional;
import org.jirei.lang.TextRegion;
import org.jirei.lang.ide.edit.TextEdit;
import org.jirei.lang.ide.statements.StatementLines;
import org.jirei.model.Criterion;

/** Adds the criterion that a case claims to meet, below the last one that there is. */
final class CreateCriterion implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        if (NamesInReach.of(place).filter(reach -> reach == NamesInReach.CRITERIA).isEmpty()) {
            return List.of();
        }
        Optional<Criterion> last = place.documents().stream().flatMap(document -> document.getSurveys().stream())
                .flatMap(survey -> survey.getCriteria().stream()).reduce((before, after) -> after);
        return last.flatMap(criterion -> below(place, criterion)).map(edit ->
                List.of(place.fix("create-criterion", edit, place.words()).leaving(place.placeholder())))
                .orElse(List.of());
    }

    private static Optional<TextEdit> below(FixPlace place, Criterion criterion) {
        Optional<TextRegion> region = place.region(criterion);
        return region.map(found -> {
            var source = place.sourceOf(criterion);
            String text = source.source().text();
            int lineStart = source.lines().start(source.lines().line(found.offset()));
            String indentation = text.substring(lineStart, found.offset());
            String keyword = text.substring(found.offset()).split("\\s", 2)[0];
            String line = StatementLines.indent(keyword + " " + place.words() + " "
                    + encodeLabel(place.placeholder()), "", indentation.isBlank() ? indentation : "    ");
            return new TextEdit(source.source().name(), found.end(), 0,
                    (text.contains("\r\n") ? "\r\n" : "\n") + line);
        });
    }
}
