/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.structure;

import java.util.List;

import org.jirei.model.Heading;
import org.jirei.model.Passage;
import org.jirei.model.PassageEntry;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;

/** Below the heading of a lesson stands the lesson. */
public final class LessonWithoutBody extends BaseRule<Passage> {

    /** Makes the rule. */
    public LessonWithoutBody() {
        super("lesson-without-body", Severity.WARNING, Passage.class);
    }

    @Override
    public boolean tellsOfAbsence() {
        return true;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        if (!Lessons.are(passage)) {
            return;
        }
        List<PassageEntry> entries = passage.getEntries();
        for (int i = 0; i < entries.size(); i++) {
            boolean last = i + 1 == entries.size();
            if (entries.get(i) instanceof Heading heading && (last || entries.get(i + 1) instanceof Heading)) {
                findings.report(Place.of(heading));
            }
        }
    }
}
