/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.structure;

import org.jirei.model.JireiPackage.Literals;
import org.jirei.model.Passage;
import org.jirei.model.Section;
import org.jirei.model.SectionKind;

/** Which passages are lessons: the section of that name, and the lessons common to a category's cases. */
final class Lessons {

    private Lessons() {
    }

    static boolean are(Passage passage) {
        return passage instanceof Section section
                ? section.getKind() == SectionKind.LESSONS
                : passage.eContainmentFeature() == Literals.CATEGORY__LESSONS;
    }
}
