/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.JireiValueConverters.spellName;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jirei.model.Case;
import org.jirei.model.Survey;

/** Has a case of the survey meet a criterion. */
final class MeetCriterion implements Fixer {

    private static final int MOST = 5;

    @Override
    public List<Fix> fixes(FixPlace place) {
        return cases(place).flatMap(kase -> ListedNames.in(place, kase, ListedNames.MEETS)
                .flatMap(list -> list.add(spellName(place.argument(0))))
                .map(edit -> place.fix("meet-criterion", edit, title(kase))).stream()).limit(MOST).toList();
    }

    private static Stream<Case> cases(FixPlace place) {
        Optional<Survey> survey = place.documents().stream().flatMap(document -> document.getSurveys().stream())
                .filter(found -> place.sourceOf(found) == place.source()
                        && place.region(found).filter(region -> region.contains(place.start())).isPresent()).findFirst();
        return survey.stream().flatMap(found -> place.sources().surveys().cases(found).stream());
    }

    private static String title(Case kase) {
        return kase.getTitle() == null || kase.getTitle().isBlank() ? String.valueOf(kase.getName()) : kase.getTitle();
    }
}
