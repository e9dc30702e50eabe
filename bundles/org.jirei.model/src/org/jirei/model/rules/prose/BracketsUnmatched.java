/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.model.rules.prose;

import org.jirei.model.rules.Findings;
import org.jirei.model.rules.Severity;
import org.jirei.model.rules.text.Brackets;
import org.jirei.model.rules.text.FlatText;

/** An opening bracket is closed by its partner of the same width, in the same bullet or sentence. */
public final class BracketsUnmatched extends TextRule {

    /** Makes the rule. */
    public BracketsUnmatched() {
        super("brackets-unmatched", Severity.WARNING);
    }

    @Override
    void check(FlatText text, Findings findings) {
        for (int at : new Brackets(text.text()).unmatched()) {
            char bracket = text.text().charAt(at);
            findings.report(text.place(at, at + 1),
                    Character.toString(bracket), Character.toString(Brackets.partner(bracket)));
        }
    }
}
