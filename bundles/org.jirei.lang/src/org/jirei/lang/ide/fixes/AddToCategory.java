/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide.fixes;

import static org.jirei.lang.parsing.JireiValueConverters.spellName;

import java.util.ArrayList;
import java.util.List;
import org.jirei.model.Category;
import org.jirei.model.Document;
import org.jirei.model.Survey;

/** Lists a case at the end of a category. */
final class AddToCategory implements Fixer {

    @Override
    public List<Fix> fixes(FixPlace place) {
        List<Fix> fixes = new ArrayList<>();
        for (Document document : place.documents()) {
            for (Survey survey : document.getSurveys()) {
                for (Category category : survey.getCategories()) {
                    ListedNames.in(place, category, ListedNames.CASES)
                            .flatMap(list -> list.add(spellName(place.argument(0))))
                            .map(edit -> place.fix("add-to-category", edit, label(category)))
                            .ifPresent(fixes::add);
                }
            }
        }
        return fixes;
    }

    private static String label(Category category) {
        return category.getLabel() == null || category.getLabel().isBlank()
                ? String.valueOf(category.getName()) : category.getLabel();
    }
}
