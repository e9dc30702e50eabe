/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.names;

import org.jirei.model.Case;
import org.jirei.model.rules.BaseRule;
import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Place;
import org.jirei.model.rules.Severity;

/**
 * The folder of each case is its name, and some systems do not tell {@code Case1}, {@code case1} and {@code ｃａｓｅ１}
 * apart.
 */
public final class NameTooSimilar extends BaseRule<Case> {

    /** Makes the rule. */
    public NameTooSimilar() {
        super("name-too-similar", Severity.WARNING, Case.class);
    }

    @Override
    public void check(Case kase, Findings findings) {
        if (kase.getName() != null) {
            GlobalNames.of(findings.run()).sameFolder(kase)
                    .filter(other -> !other.getName().equals(kase.getName()))
                    .ifPresent(other -> findings.report(Place.ofName(kase), kase.getName(), other.getName()));
        }
    }
}
