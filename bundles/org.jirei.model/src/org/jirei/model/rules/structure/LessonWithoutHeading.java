/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.structure;

import org.jirei.model.Bullet;
import org.jirei.model.Passage;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;

/** A lesson begins with its heading. */
public final class LessonWithoutHeading extends BaseRule<Passage> {

    /** Makes the rule. */
    public LessonWithoutHeading() {
        super("lesson-without-heading", Severity.WARNING, Passage.class);
    }

    @Override
    public void check(Passage passage, Findings findings) {
        if (Lessons.are(passage) && !passage.getEntries().isEmpty()
                && passage.getEntries().getFirst() instanceof Bullet bullet) {
            findings.report(Place.of(bullet));
        }
    }
}
