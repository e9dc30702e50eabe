/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.structure;

import org.jirei.model.Bullet;
import org.jirei.model.Passage;
import org.jirei.model.PassageEntry;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;

/** A bullet of the second level stands below one of the first. */
public final class BulletSecondLevelFirst extends BaseRule<Passage> {

    /** Makes the rule. */
    public BulletSecondLevelFirst() {
        super("bullet-second-level-first", Severity.WARNING, Passage.class);
    }

    @Override
    public void check(Passage passage, Findings findings) {
        boolean first = true;
        for (PassageEntry entry : passage.getEntries()) {
            boolean secondLevel = entry instanceof Bullet bullet && bullet.getLevel() > 1;
            if (first && secondLevel) {
                findings.report(Place.of(entry));
            }
            first = !(entry instanceof Bullet);
        }
    }
}
