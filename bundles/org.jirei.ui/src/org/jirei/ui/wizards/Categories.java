/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.ui.wizards;

import java.util.List;
import org.jirei.model.Category;
import org.jirei.ui.sources.Snapshot;

/** The categories of a project's surveys. */
final class Categories {

    private Categories() {
    }

    /** Returns those that have a name, in the order of the sources. */
    static List<Category> in(Snapshot snapshot) {
        return snapshot.parsed().documents().stream().flatMap(document -> document.getSurveys().stream())
                .flatMap(survey -> survey.getCategories().stream()).filter(category -> category.getName() != null)
                .toList();
    }
}
